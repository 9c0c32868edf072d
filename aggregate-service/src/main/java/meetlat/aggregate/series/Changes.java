package meetlat.aggregate.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Flag;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Reason;
import org.jspecify.annotations.Nullable;

/** By how much figures of two periods differ. */
final class Changes {

    /** What keeps two figures from being compared, the first that one of them has. */
    private static final List<CellStatus> AGAINST =
            List.of(CellStatus.MISSING, CellStatus.SUPPRESSED, CellStatus.NOT_COMPARABLE, CellStatus.NOT_ADDITIVE);

    /** What is true of a figure is true of what is computed from it; a break is not of one period alone. */
    private static final Set<String> KEPT = Set.of(Flag.DIFFERS, Flag.SYNTHETIC);

    private final IndicatorView view;
    private final List<String> periods;

    Changes(IndicatorView view, List<String> periods) {
        this.view = view;
        this.periods = periods;
    }

    /** @param from position of the earlier period */
    Change between(@Nullable String project, int from, int to) {
        return new Change(periods.get(from), figure(project, from, to));
    }

    private SeriesFigure figure(@Nullable String project, int from, int to) {
        Figure before = view.at(project, periods.get(from));
        Figure now = view.at(project, periods.get(to));
        for (CellStatus status : AGAINST) {
            if (before.status() == status || now.status() == status) {
                return SeriesFigure.without(status, now.status() == status ? now.reason() : before.reason());
            }
        }
        if (isBroken(project, from, to)) {
            return SeriesFigure.without(CellStatus.NOT_COMPARABLE, Reason.BREAK_IN_SERIES);
        }
        return new SeriesFigure(difference(now, before), CellStatus.REPORTED, flags(before, now), null);
    }

    private static BigDecimal difference(Figure now, Figure before) {
        return Objects.requireNonNull(now.value()).subtract(Objects.requireNonNull(before.value()));
    }

    /** Whether something was counted in another way than before, after the one period and up to the other. */
    private boolean isBroken(@Nullable String project, int from, int to) {
        return periods.subList(from + 1, to + 1).stream()
                .anyMatch(period -> view.at(project, period).flags().contains(Flag.BREAK));
    }

    private static List<String> flags(Figure before, Figure now) {
        return Stream.concat(before.flags().stream(), now.flags().stream())
                .filter(KEPT::contains)
                .distinct()
                .sorted()
                .toList();
    }
}
