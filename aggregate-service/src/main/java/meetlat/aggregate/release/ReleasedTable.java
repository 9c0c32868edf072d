package meetlat.aggregate.release;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import meetlat.aggregate.disclosure.Disclosed;
import meetlat.aggregate.disclosure.Grid;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import org.jspecify.annotations.Nullable;

/** One table as it was released, by project and period or by code and period. Immutable. */
public final class ReleasedTable implements IndicatorView {

    private final Axes axes;
    private final Disclosed disclosed;
    private final List<Figure> looks;
    private final Map<String, Integer> rows = new HashMap<>();

    /**
     * What the rows and the columns are.
     *
     * @param latest whether the latest of a row's counts stands for all of them
     */
    public record Axes(List<String> rows, List<String> columns, boolean latest) {

        public Axes {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /** @param looks what each cell of the grid says beside its value */
    public ReleasedTable(Axes axes, Disclosed disclosed, List<Figure> looks) {
        this.axes = axes;
        this.disclosed = disclosed;
        this.looks = List.copyOf(looks);
        for (int row = 0; row < axes.rows().size(); row++) {
            rows.put(axes.rows().get(row), row);
        }
    }

    public Axes axes() {
        return axes;
    }

    public Disclosed disclosed() {
        return disclosed;
    }

    public List<Figure> looks() {
        return looks;
    }

    @Override
    public Figure at(@Nullable String row, @Nullable String column) {
        int down = row == null ? axes.rows().size() : rows.getOrDefault(row, -1);
        int along = column == null ? axes.columns().size() : axes.columns().indexOf(column);
        if (down < 0 || along < 0) {
            return Figure.MISSING;
        }
        int cell = disclosed.grid().cell(down, along);
        if (axes.latest() && column == null && looks.get(cell).status() == CellStatus.REPORTED) {
            return row == null ? latestOfAll(cell) : latest(down, cell);
        }
        return figure(cell, looks.get(cell));
    }

    /** The counts, without totals, that are others than in a table of an earlier release. */
    Set<ReleasedIndicator.Changed> changedSince(ReleasedTable earlier) {
        Set<ReleasedIndicator.Changed> changed = new HashSet<>();
        for (String row : axes.rows()) {
            for (String column : axes.columns()) {
                if (value(row, column) != earlier.value(row, column)) {
                    changed.add(new ReleasedIndicator.Changed(row, column));
                }
            }
        }
        return changed;
    }

    /** What a cell adds to its totals, published or not. */
    long count(String row, String column) {
        return Math.max(0, value(row, column));
    }

    private long value(String row, String column) {
        int down = rows.getOrDefault(row, -1);
        int along = axes.columns().indexOf(column);
        return down < 0 || along < 0
                ? Grid.NOTHING
                : disclosed.grid().value(disclosed.grid().cell(down, along));
    }

    private Figure figure(int cell, Figure look) {
        if (!disclosed.isPublished(cell) || look.status() == CellStatus.SUPPRESSED) {
            return suppressed(look);
        }
        boolean counted = disclosed.grid().isCount(cell);
        if (look.status() == CellStatus.REPORTED) {
            return counted
                    ? with(look, disclosed.grid().value(cell))
                    : disclosed.grid().isOpen(cell) ? suppressed(look) : Figure.MISSING;
        }
        return look;
    }

    private static Figure with(Figure look, long value) {
        return new Figure(
                BigDecimal.valueOf(value), CellStatus.REPORTED, look.match(), look.flags(), look.note(), null);
    }

    static Figure suppressed(Figure look) {
        return new Figure(null, CellStatus.SUPPRESSED, look.match(), look.flags(), look.note(), null);
    }

    private Figure latest(int row, int total) {
        int cell = latestCount(row);
        if (cell < 0) {
            return Figure.MISSING;
        }
        return disclosed.isPublished(cell)
                ? with(looks.get(total), disclosed.grid().value(cell))
                : suppressed(looks.get(total));
    }

    private Figure latestOfAll(int total) {
        int[] latest = IntStream.range(0, axes.rows().size())
                .map(this::latestCount)
                .filter(cell -> cell >= 0)
                .toArray();
        boolean published = IntStream.of(latest).allMatch(disclosed::isPublished);
        return published
                ? with(
                        looks.get(total),
                        IntStream.of(latest).mapToLong(disclosed.grid()::value).sum())
                : suppressed(looks.get(total));
    }

    /** The last cell of a row that has a count; negative when none has. */
    private int latestCount(int row) {
        int column = axes.columns().size() - 1;
        while (column >= 0 && !disclosed.grid().isCount(disclosed.grid().cell(row, column))) {
            column--;
        }
        return column < 0 ? -1 : disclosed.grid().cell(row, column);
    }
}
