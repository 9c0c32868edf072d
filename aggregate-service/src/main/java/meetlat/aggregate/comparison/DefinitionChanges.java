package meetlat.aggregate.comparison;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import meetlat.schemas.Indicator;

/** Which parts of an indicator's definition differ. */
final class DefinitionChanges {

    private record Part(String name, Function<Indicator, ?> of) {}

    private static final List<Part> PARTS = List.of(
            new Part("labels", Indicator::getLabels),
            new Part("unit", Indicator::getUnit),
            new Part("definition", Indicator::getDescriptions),
            new Part("included", Indicator::getIncluded),
            new Part("excluded", Indicator::getExcluded),
            new Part("sums", Indicator::getSums),
            new Part("targetGroup", Indicator::getTargetGroup),
            new Part("level", Indicator::getLevel),
            new Part("leadsTo", Indicator::getLeadsTo),
            new Part("ascending", Indicator::getAscending),
            new Part("baseline", Indicator::getBaseline),
            new Part("targets", Indicator::getTargets),
            new Part("ratio", Indicator::getRatio));

    private DefinitionChanges() {}

    /** The names of the parts, as the indicators answer has them; none when only one side has the indicator. */
    static List<String> between(Side from, Side to) {
        Indicator before = from.indicator();
        Indicator after = to.indicator();
        if (before == null || after == null) {
            return List.of();
        }
        Stream<String> parts = PARTS.stream()
                .filter(part ->
                        !Objects.equals(part.of().apply(before), part.of().apply(after)))
                .map(Part::name);
        return Stream.concat(parts, from.breakdown().equals(to.breakdown()) ? Stream.empty() : Stream.of("dimensions"))
                .toList();
    }
}
