package meetlat.aggregate.comparison;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Indicator;

/** Two definitions versions side by side. Nothing is compared before it is asked for. */
public final class Comparison {

    private final Served from;
    private final Served to;
    private final Filter filter;

    /** What is compared, by ids; an empty list is all. */
    public record Filter(List<String> indicators, List<String> projects, List<String> periods) {

        public static final Filter ALL = new Filter(List.of(), List.of(), List.of());
    }

    public Comparison(Served from, Served to, Filter filter) {
        this.from = from;
        this.to = to;
        this.filter = filter;
    }

    /** The indicators of the one or the other, those of the later first. */
    public Stream<IndicatorComparison> indicators() {
        return asked(filter.indicators(), knownIndicators()).stream().map(this::compare);
    }

    public List<String> knownIndicators() {
        return either(to.definitions().indicators(), from.definitions().indicators());
    }

    public List<String> knownProjects() {
        return either(to.definitions().projects(), from.definitions().projects());
    }

    public List<String> knownPeriods() {
        return either(to.definitions().periods(), from.definitions().periods());
    }

    private static List<String> either(List<String> one, List<String> other) {
        Set<String> either = new LinkedHashSet<>(one);
        either.addAll(other);
        return List.copyOf(either);
    }

    private static List<String> asked(Collection<String> asked, List<String> known) {
        return asked.isEmpty() ? known : known.stream().filter(asked::contains).toList();
    }

    private IndicatorComparison compare(String indicator) {
        Side before = new Side(from, indicator);
        Side after = new Side(to, indicator);
        CellPairs pairs = new CellPairs(
                before, after, asked(filter.projects(), knownProjects()), asked(filter.periods(), knownPeriods()));
        return IndicatorComparison.of(indicator, before, after, replacedBy(indicator), pairs.thatDiffer());
    }

    private List<String> replacedBy(String indicator) {
        Definitions definitions = to.definitions();
        Function<String, Stream<Indicator>> find = id -> definitions.indicator(id).stream();
        return definitions.indicators().stream()
                .flatMap(find)
                .filter(later -> later.getReplaces().contains(indicator))
                .map(Indicator::getId)
                .toList();
    }
}
