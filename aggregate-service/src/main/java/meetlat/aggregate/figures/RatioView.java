package meetlat.aggregate.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meetlat.schemas.Match;
import meetlat.schemas.Ratio;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a derived indicator: the ratio of two others. A total is the ratio of their sums, over those projects
 * and periods in which both are reported; ratios are never summed.
 */
final class RatioView implements IndicatorView {

    private final Definitions definitions;
    private final Ratio ratio;
    private final CountedView numerator;
    private final CountedView denominator;

    RatioView(Definitions definitions, EditionFigures figures, Ratio ratio) {
        this.definitions = definitions;
        this.ratio = ratio;
        this.numerator = operand(figures, ratio.getNumerator());
        this.denominator = operand(figures, ratio.getDenominator());
    }

    private CountedView operand(EditionFigures figures, String indicator) {
        return new CountedView(definitions, figures, indicator, definitions.whole(indicator));
    }

    @Override
    public Figure at(@Nullable String project, @Nullable String period) {
        int position = period == null ? 0 : definitions.periods().indexOf(period);
        if (position < 0) {
            return Figure.MISSING;
        }
        if (project != null && period != null) {
            return cell(project, position);
        }
        List<String> projects = project == null ? definitions.projects() : List.of(project);
        IntStream periods =
                period == null ? IntStream.range(0, definitions.periods().size()) : IntStream.of(position);
        OperandSums operands = new OperandSums(numerator, denominator);
        int[] positions = periods.toArray();
        projects.forEach(each -> operands.add(each, positions));
        return total(operands, against(project == null, period == null));
    }

    private Figure cell(String project, int period) {
        Figure above = numerator.cell(project, period);
        Figure below = denominator.cell(project, period);
        Counted lacking = OperandSums.lacking(
                numerator.observations().at(project, period),
                denominator.observations().at(project, period));
        BigDecimal value = lacking == null
                ? quotient(Objects.requireNonNull(above.value()), Objects.requireNonNull(below.value()))
                : null;
        if (value == null) {
            return without(lacking);
        }
        return new Figure(
                value,
                CellStatus.REPORTED,
                weaker(
                        numerator.observations().at(project, period).match(),
                        denominator.observations().at(project, period).match()),
                united(above.flags(), below.flags()),
                above.note() == null ? below.note() : above.note(),
                null);
    }

    private static Figure without(@Nullable Counted lacking) {
        return lacking == null
                ? Figure.total(null, CellStatus.MISSING, List.of(), Reason.NOTHING_TO_DIVIDE_BY)
                : new Figure(null, lacking.status(), null, List.of(), lacking.note(), lacking.reason());
    }

    private Figure total(OperandSums operands, @Nullable Reason against) {
        Figure above = operands.numerator().total(against);
        Figure below = operands.denominator().total(against);
        if (above.value() == null || below.value() == null) {
            return above;
        }
        BigDecimal value = quotient(above.value(), below.value());
        return value == null
                ? without(null)
                : Figure.total(value, CellStatus.REPORTED, united(above.flags(), below.flags()), null);
    }

    private @Nullable Reason against(boolean overProjects, boolean overPeriods) {
        Function<Sums, @Nullable Reason> rule = !overPeriods
                ? AllowedSums::againstProjects
                : overProjects ? AllowedSums::againstBoth : AllowedSums::againstPeriods;
        Reason reason = rule.apply(numerator.sums());
        return reason == null ? rule.apply(denominator.sums()) : reason;
    }

    private @Nullable BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return Quotient.of(ratio, above, below);
    }

    private static @Nullable String weaker(@Nullable Match one, @Nullable Match other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Match::compareTo)
                .map(Figure::id)
                .orElse(null);
    }

    private static List<String> united(List<String> one, List<String> other) {
        TreeSet<String> united = new TreeSet<>(one);
        united.addAll(other);
        return List.copyOf(united);
    }
}
