package meetlat.deployment.catalogue;

import static meetlat.deployment.catalogue.CatalogueAssembly.valueOf;
import static meetlat.deployment.catalogue.CatalogueAssembly.values;

import java.util.Map;
import java.util.TreeMap;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry.BaselineEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry.RatioEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry.SumsEntry;
import meetlat.schemas.Baseline;
import meetlat.schemas.Indicator;
import meetlat.schemas.Ratio;
import meetlat.schemas.ResultsLevel;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
import meetlat.schemas.Target;

/** Makes the record of an indicator. */
final class IndicatorAssembly {

    private IndicatorAssembly() {}

    static Indicator indicator(IndicatorEntry entry) {
        Indicator.Builder indicator = Indicator.newBuilder()
                .setId(entry.id().value())
                .setLabels(entry.labels().values())
                .setDescriptions(entry.definition().values())
                .setUnit(entry.unit().value())
                .setIncluded(entry.included().values())
                .setExcluded(entry.excluded().values())
                .setTargetGroup(entry.targetGroup().value())
                .setLevel(KnownWords.constant(ResultsLevel.class, entry.level().value()))
                .setLeadsTo(valueOf(entry.leadsTo()))
                .setDimensions(values(entry.dimensions()))
                .setAscending(valueOf(entry.ascending()))
                .setTargets(entry.targets().stream()
                        .map(target -> new Target(
                                target.period().value(),
                                target.value().value(),
                                target.note().values()))
                        .toList())
                .setReplaces(values(entry.replaces()));
        if (entry.sums() != null) {
            indicator.setSums(sums(entry.sums()));
        }
        if (entry.baseline() != null) {
            indicator.setBaseline(baseline(entry.baseline()));
        }
        if (entry.ratio() != null) {
            indicator.setRatio(ratio(entry.ratio()));
        }
        return indicator.build();
    }

    private static Sums sums(SumsEntry entry) {
        Map<String, SumRule> dimensions = new TreeMap<>();
        entry.dimensions().forEach((dimension, rule) -> dimensions.put(dimension, rule(rule.value())));
        return new Sums(rule(entry.periods().value()), rule(entry.projects().value()), dimensions);
    }

    private static SumRule rule(String word) {
        return KnownWords.constant(SumRule.class, word);
    }

    private static Baseline baseline(BaselineEntry entry) {
        return new Baseline(
                Math.toIntExact(entry.year().value()),
                entry.value().value(),
                entry.note().values());
    }

    private static Ratio ratio(RatioEntry entry) {
        return new Ratio(
                entry.numerator().value(),
                entry.denominator().value(),
                Math.toIntExact(entry.factor().value()),
                Math.toIntExact(entry.decimals().value()));
    }
}
