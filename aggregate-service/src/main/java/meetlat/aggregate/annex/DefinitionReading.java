package meetlat.aggregate.annex;

import java.util.List;
import java.util.Map;
import meetlat.aggregate.annex.Definition.Computed;
import meetlat.aggregate.figures.Definitions;
import meetlat.schemas.Dimension;
import meetlat.schemas.Indicator;
import meetlat.schemas.Ratio;
import meetlat.schemas.SumRule;
import org.jspecify.annotations.Nullable;

/** Reads what an indicator counts. */
final class DefinitionReading {

    private final Definitions definitions;
    private final String language;

    DefinitionReading(Definitions definitions, String language) {
        this.definitions = definitions;
        this.language = language;
    }

    Definition read(Indicator indicator) {
        return new Definition(
                indicator.getId(),
                Texts.in(language, indicator.getLabels()),
                Texts.in(language, indicator.getDescriptions()),
                Texts.in(language, indicator.getIncluded()),
                Texts.in(language, indicator.getExcluded()),
                indicator.getUnit(),
                indicator.getSums().getPeriods(),
                indicator.getSums().getProjects(),
                indicator.getSums().getDimensions().entrySet().stream()
                        .filter(rule -> rule.getValue() == SumRule.NONE)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .map(this::dimension)
                        .toList(),
                computed(indicator.getRatio()));
    }

    private String dimension(String id) {
        List<Dimension> known = definitions.catalogue().getDimensions();
        return known.stream()
                .filter(dimension -> dimension.getId().equals(id))
                .map(dimension -> Texts.in(language, dimension.getLabels()))
                .findFirst()
                .orElse(id);
    }

    private @Nullable Computed computed(@Nullable Ratio ratio) {
        return ratio == null
                ? null
                : new Computed(name(ratio.getNumerator()), name(ratio.getDenominator()), ratio.getFactor());
    }

    private String name(String indicator) {
        return definitions
                .indicator(indicator)
                .map(found -> Texts.in(language, found.getLabels()))
                .orElse(indicator);
    }
}
