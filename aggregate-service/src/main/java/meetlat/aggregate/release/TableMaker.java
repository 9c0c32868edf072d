package meetlat.aggregate.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import meetlat.aggregate.disclosure.Disclosed;
import meetlat.aggregate.disclosure.Grid;
import meetlat.aggregate.disclosure.Rules;
import meetlat.aggregate.disclosure.Suppression;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.release.ReleasedTable.Axes;
import org.jspecify.annotations.Nullable;

/** Makes one table to be released of the figures as they are now and what was released of it before. */
final class TableMaker {

    private final @Nullable ReleasedTable before;
    private final Axes axes;
    private final boolean rowsAddUp;
    private final boolean columnsAddUp;

    /**
     * A sum that was not printed is not printed either while something is hidden that it would tell.
     *
     * @param before null when there is none
     */
    TableMaker(@Nullable ReleasedTable before, Axes now, boolean rowsAddUp, boolean columnsAddUp) {
        this.before = before;
        this.axes = before == null ? now : Reshaped.axes(now, before.axes());
        boolean free = before == null || before.disclosed().suppressed().isEmpty();
        this.rowsAddUp = rowsAddUp && (free || before.disclosed().grid().printsTotalsOfRows());
        this.columnsAddUp = columnsAddUp && (free || before.disclosed().grid().printsTotalsOfColumns());
    }

    Axes axes() {
        return axes;
    }

    /** @return empty when it cannot be published */
    Optional<ReleasedTable> make(IndicatorView live, Function<Grid, Rules> rules) {
        Grid grid = Grid.summing(counts(live), rowsAddUp, columnsAddUp);
        Disclosed earlier = before == null ? null : Reshaped.of(before, axes, rowsAddUp, columnsAddUp);
        return Suppression.next(earlier, grid, rules.apply(grid))
                .map(disclosed -> new ReleasedTable(axes, disclosed, looks(live, disclosed.heldBack())));
    }

    private long[][] counts(IndicatorView live) {
        return axes.rows().stream()
                .map(row -> axes.columns().stream()
                        .mapToLong(column -> count(live.at(row, column)))
                        .toArray())
                .toArray(long[][]::new);
    }

    static long count(Figure figure) {
        return figure.status() == CellStatus.REPORTED
                        && figure.value() != null
                        && figure.value().signum() >= 0
                ? figure.value().longValueExact()
                : Grid.NOTHING;
    }

    /** What was held back says what it said before. */
    private List<Figure> looks(IndicatorView live, BitSet heldBack) {
        Map<Figure, Figure> one = new HashMap<>();
        List<Figure> looks = new ArrayList<>();
        for (int row = 0; row <= axes.rows().size(); row++) {
            for (int column = 0; column <= axes.columns().size(); column++) {
                String down = row < axes.rows().size() ? axes.rows().get(row) : null;
                String along = column < axes.columns().size() ? axes.columns().get(column) : null;
                Figure look = heldBack.get(looks.size()) ? lookBefore(down, along) : look(live.at(down, along));
                looks.add(one.computeIfAbsent(look, same -> same));
            }
        }
        return looks;
    }

    private static Figure look(Figure figure) {
        boolean negative = figure.value() != null && figure.value().signum() < 0;
        return new Figure(
                null,
                negative ? CellStatus.SUPPRESSED : figure.status(),
                figure.match(),
                figure.flags(),
                figure.note(),
                figure.reason());
    }

    private Figure lookBefore(@Nullable String row, @Nullable String column) {
        if (before == null || row == null || column == null) {
            return Figure.MISSING;
        }
        int down = before.axes().rows().indexOf(row);
        int along = before.axes().columns().indexOf(column);
        return down < 0 || along < 0
                ? Figure.MISSING
                : before.looks().get(before.disclosed().grid().cell(down, along));
    }
}
