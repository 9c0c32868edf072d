package meetlat.aggregate.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Quotient;
import meetlat.aggregate.figures.Reason;
import meetlat.schemas.Match;
import meetlat.schemas.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A derived indicator, made of what was released of the two others and of nothing else, so that it tells no more than they do.
 */
final class ReleasedRatio implements IndicatorView {

    private final Definitions definitions;
    private final Ratio ratio;
    private final IndicatorView numerator;
    private final IndicatorView denominator;

    ReleasedRatio(Definitions definitions, Ratio ratio, IndicatorView numerator, IndicatorView denominator) {
        this.definitions = definitions;
        this.ratio = ratio;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    @Override
    public Figure at(@Nullable String project, @Nullable String period) {
        Figure above = numerator.at(project, period);
        Figure below = denominator.at(project, period);
        Figure lacking = lacking(above, below);
        if (lacking != null) {
            return lacking;
        }
        if ((project == null || period == null) && !restsOnTheSame(project, period)) {
            return ReleasedTable.suppressed(Figure.MISSING);
        }
        BigDecimal value =
                Quotient.of(ratio, Objects.requireNonNull(above.value()), Objects.requireNonNull(below.value()));
        return value == null
                ? new Figure(null, CellStatus.MISSING, null, List.of(), null, Reason.NOTHING_TO_DIVIDE_BY)
                : new Figure(
                        value,
                        CellStatus.REPORTED,
                        weaker(above.match(), below.match()),
                        united(above.flags(), below.flags()),
                        above.note() == null ? below.note() : above.note(),
                        null);
    }

    /** Of two operands the one that keeps the ratio from being made; what is missing anyway comes before what is hidden. */
    private static @Nullable Figure lacking(Figure above, Figure below) {
        return Stream.of(above, below)
                .filter(figure -> figure.status() != CellStatus.REPORTED)
                .min((one, other) -> Boolean.compare(isSuppressed(one), isSuppressed(other)))
                .map(figure -> new Figure(null, figure.status(), null, List.of(), figure.note(), figure.reason()))
                .orElse(null);
    }

    private static boolean isSuppressed(Figure figure) {
        return figure.status() == CellStatus.SUPPRESSED;
    }

    /** Whether the totals sum those projects and periods in which both are reported, and no other. */
    private boolean restsOnTheSame(@Nullable String project, @Nullable String period) {
        List<String> projects = project == null ? definitions.projects() : List.of(project);
        List<String> periods = period == null ? definitions.periods() : List.of(period);
        return projects.stream()
                .allMatch(each -> periods.stream()
                        .allMatch(in -> isReported(numerator.at(each, in)) == isReported(denominator.at(each, in))));
    }

    private static boolean isReported(Figure figure) {
        return figure.status() == CellStatus.REPORTED || isSuppressed(figure);
    }

    private static @Nullable String weaker(@Nullable String one, @Nullable String other) {
        return Stream.of(Match.values())
                .map(Figure::id)
                .filter(match -> match.equals(one) || match.equals(other))
                .reduce((stronger, weaker) -> weaker)
                .orElse(null);
    }

    private static List<String> united(List<String> one, List<String> other) {
        TreeSet<String> united = new TreeSet<>(one);
        united.addAll(other);
        return List.copyOf(united);
    }
}
