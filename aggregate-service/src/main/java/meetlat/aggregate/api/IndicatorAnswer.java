package meetlat.aggregate.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.aggregate.figures.Figure;
import meetlat.schemas.Baseline;
import meetlat.schemas.Indicator;
import meetlat.schemas.Ratio;
import meetlat.schemas.ResultsLevel;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/**
 * An indicator; labels and other texts by language.
 *
 * @param unit the counting unit
 * @param targetGroup whom the activity is for; null when it is not said
 * @param level place in the results chain, such as {@code output}; null when it is not said
 * @param leadsTo the indicator that it is expected to lead to; null at the end of the chain
 * @param ascending true when more is better, false when less is better, null when neither
 * @param ratio how it is computed from two others; null for what is counted
 * @param replaces the indicators of an earlier definitions version whose place it takes
 */
record IndicatorAnswer(
        String id,
        Map<String, String> labels,
        Map<String, String> descriptions,
        Map<String, String> included,
        Map<String, String> excluded,
        String unit,
        @Nullable String targetGroup,
        @Nullable String level,
        @Nullable String leadsTo,
        List<String> dimensions,
        SumsAnswer sums,
        @Nullable Boolean ascending,
        @Nullable BaselineAnswer baseline,
        List<TargetAnswer> targets,
        @Nullable RatioAnswer ratio,
        List<String> replaces) {

    /** Which sums are allowed: {@code sum}, {@code last}, {@code unique} or {@code none}. */
    record SumsAnswer(String periods, String projects, Map<String, String> dimensions) {

        /** A derived indicator is never summed. */
        static SumsAnswer of(Indicator indicator) {
            if (indicator.getRatio() != null) {
                return new SumsAnswer(Figure.id(SumRule.NONE), Figure.id(SumRule.NONE), Map.of());
            }
            Sums sums = indicator.getSums();
            Map<String, String> dimensions = new TreeMap<>();
            sums.getDimensions().forEach((dimension, rule) -> dimensions.put(dimension, Figure.id(rule)));
            return new SumsAnswer(Figure.id(sums.getPeriods()), Figure.id(sums.getProjects()), dimensions);
        }
    }

    /** What was before; value in the indicator's unit. */
    record BaselineAnswer(int year, double value, Map<String, String> note) {}

    /** What is aimed at in a period, for the programme; value in the indicator's unit. */
    record TargetAnswer(String period, double value, Map<String, String> note) {}

    /** Factor times numerator by denominator, rounded half up. */
    record RatioAnswer(String numerator, String denominator, int factor, int decimals) {}

    static IndicatorAnswer of(Indicator indicator) {
        return new IndicatorAnswer(
                indicator.getId(),
                indicator.getLabels(),
                indicator.getDescriptions(),
                indicator.getIncluded(),
                indicator.getExcluded(),
                indicator.getUnit(),
                indicator.getTargetGroup().isEmpty() ? null : indicator.getTargetGroup(),
                indicator.getLevel() == ResultsLevel.UNKNOWN ? null : Figure.id(indicator.getLevel()),
                indicator.getLeadsTo(),
                indicator.getDimensions(),
                SumsAnswer.of(indicator),
                indicator.getAscending(),
                baseline(indicator),
                indicator.getTargets().stream()
                        .map(target -> new TargetAnswer(target.getPeriod(), target.getValue(), target.getNote()))
                        .toList(),
                ratio(indicator.getRatio()),
                indicator.getReplaces());
    }

    private static @Nullable BaselineAnswer baseline(Indicator indicator) {
        Baseline baseline = indicator.getBaseline();
        return baseline == null
                ? null
                : new BaselineAnswer(baseline.getYear(), baseline.getValue(), baseline.getNote());
    }

    private static @Nullable RatioAnswer ratio(@Nullable Ratio ratio) {
        return ratio == null
                ? null
                : new RatioAnswer(ratio.getNumerator(), ratio.getDenominator(), ratio.getFactor(), ratio.getDecimals());
    }
}
