package meetlat.aggregate.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import meetlat.aggregate.figures.AllowedSums;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Quotient;
import meetlat.aggregate.figures.Reason;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Ratio;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/**
 * Of a derived indicator: the ratio of what its operands come to, over those projects and periods for which both have a
 * figure. Ratios themselves are never added up. Where a figure of such a pair is suppressed, so is the ratio.
 */
final class RatioCumulation implements Cumulation {

    private final Definitions definitions;
    private final Ratio ratio;
    private final Operand above;
    private final Operand below;

    private record Operand(IndicatorView view, Sums sums) {

        static Operand of(Shown shown, String indicator) {
            return new Operand(
                    shown.indicator(indicator).orElseThrow(), AllowedSums.of(shown.definitions(), indicator));
        }

        void add(ShownSum sum, Figure figure, boolean latest, boolean ofMany) {
            if (latest || !AllowedSums.isLast(sums)) {
                if (ofMany) {
                    sum.addMixed(figure);
                } else {
                    sum.add(figure);
                }
            }
        }
    }

    private RatioCumulation(Definitions definitions, Ratio ratio, Operand above, Operand below) {
        this.definitions = definitions;
        this.ratio = ratio;
        this.above = above;
        this.below = below;
    }

    static RatioCumulation of(Shown shown, Ratio ratio) {
        return new RatioCumulation(
                shown.definitions(),
                ratio,
                Operand.of(shown, ratio.getNumerator()),
                Operand.of(shown, ratio.getDenominator()));
    }

    @Override
    public SeriesFigure upTo(@Nullable String project, int period) {
        ShownSum numerator = new ShownSum();
        ShownSum denominator = new ShownSum();
        List<String> periods = definitions.periods().subList(0, period + 1);
        for (String each : project == null ? definitions.projects() : List.of(project)) {
            add(each, periods, numerator, denominator, project == null);
        }
        Function<Sums, @Nullable Reason> rule =
                project == null ? AllowedSums::againstBoth : AllowedSums::againstPeriods;
        Reason reason = rule.apply(above.sums());
        return total(numerator, denominator, reason == null ? rule.apply(below.sums()) : reason);
    }

    private void add(String project, List<String> periods, ShownSum numerator, ShownSum denominator, boolean ofMany) {
        numerator.begin();
        denominator.begin();
        boolean latest = true;
        for (int period = periods.size() - 1; period >= 0; period--) {
            Figure counted = above.view().at(project, periods.get(period));
            Figure other = below.view().at(project, periods.get(period));
            if (isCounted(counted) && isCounted(other)) {
                above.add(numerator, counted, latest, ofMany);
                below.add(denominator, other, latest, ofMany);
                latest = false;
            } else {
                Stream.of(counted, other).forEach(numerator::addNothing);
                Stream.of(counted, other).forEach(denominator::addNothing);
            }
        }
    }

    private static boolean isCounted(Figure figure) {
        return figure.status() == CellStatus.REPORTED || figure.status() == CellStatus.SUPPRESSED;
    }

    private SeriesFigure total(ShownSum numerator, ShownSum denominator, @Nullable Reason against) {
        SeriesFigure one = numerator.total(against);
        SeriesFigure other = denominator.total(against);
        if (one.value() == null || other.value() == null) {
            return other.status() == CellStatus.SUPPRESSED ? other : one;
        }
        BigDecimal value = Quotient.of(ratio, one.value(), other.value());
        return value == null
                ? SeriesFigure.without(CellStatus.MISSING, Reason.NOTHING_TO_DIVIDE_BY)
                : new SeriesFigure(
                        value,
                        CellStatus.REPORTED,
                        Stream.concat(one.flags().stream(), other.flags().stream())
                                .distinct()
                                .sorted()
                                .toList(),
                        null);
    }
}
