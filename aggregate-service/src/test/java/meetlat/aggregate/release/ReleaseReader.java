package meetlat.aggregate.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import meetlat.aggregate.disclosure.Grid;
import meetlat.aggregate.disclosure.Unknowns;
import meetlat.aggregate.disclosure.Unknowns.Bounds;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import org.apache.commons.math3.optim.linear.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * An attacker: has kept every figure of one table that any release showed, knows which sums they are, and which counts changed
 * from one release to the next. Reads only what was shown; the true table gives names to what is the same count.
 */
final class ReleaseReader {

    private final List<ReleasedTable> tables;
    private final List<IndicatorView> shown;
    private final Unknowns unknowns;
    private final String name;

    /**
     * @param tables the same table of each release
     * @param shown as it was shown in each
     * @param name stands before the names of the counts
     */
    ReleaseReader(String name, List<ReleasedTable> tables, List<IndicatorView> shown, Unknowns unknowns) {
        this.name = name;
        this.tables = tables;
        this.shown = shown;
        this.unknowns = unknowns;
        for (int release = 0; release < tables.size(); release++) {
            read(release);
        }
    }

    private void read(int release) {
        ReleasedTable table = tables.get(release);
        Grid grid = table.disclosed().grid();
        List<String> columns = table.axes().columns();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Map<Object, Double> terms = terms(release, row, column);
                Figure figure =
                        shown.get(release).at(row(table, row), column < columns.size() ? columns.get(column) : null);
                if (figure.value() != null && terms.size() == 1) {
                    unknowns.know(
                            terms.keySet().iterator().next(), figure.value().doubleValue());
                } else if (figure.value() != null) {
                    unknowns.add(terms, Relationship.EQ, figure.value().doubleValue());
                }
            }
        }
    }

    private static @Nullable String row(ReleasedTable table, int row) {
        return row < table.axes().rows().size() ? table.axes().rows().get(row) : null;
    }

    /** The counts that a cell sums: itself, or what is in its row, its column, or in all. */
    private Map<Object, Double> terms(int release, int row, int column) {
        ReleasedTable table = tables.get(release);
        Grid grid = table.disclosed().grid();
        Map<Object, Double> terms = new HashMap<>();
        for (int r = row == grid.rows() - 1 ? 0 : row; r <= Math.min(row, grid.rows() - 2); r++) {
            List<Object> summed = new ArrayList<>();
            for (int c = column == grid.columns() - 1 ? 0 : column; c <= Math.min(column, grid.columns() - 2); c++) {
                int cell = grid.cell(r, c);
                if (grid.isCount(cell)) {
                    summed.add(name(cell, release));
                }
            }
            boolean latest = table.axes().latest() && column == grid.columns() - 1 && !summed.isEmpty();
            (latest ? summed.subList(summed.size() - 1, summed.size()) : summed)
                    .forEach(each -> terms.merge(each, 1.0, Double::sum));
        }
        return terms;
    }

    /** A count that did not change goes by the name that it had before. */
    Object name(int cell, int release) {
        int since = release;
        while (since > 0 && value(cell, since - 1) == value(cell, release)) {
            since--;
        }
        return name + cell + "@" + since;
    }

    private long value(int cell, int release) {
        return tables.get(release).disclosed().grid().value(cell);
    }

    /** Of a total, the bounds of what it sums. */
    Bounds boundsOf(int cell, int release) {
        Grid grid = tables.get(release).disclosed().grid();
        if (!grid.isTotalOfRow(cell) && !grid.isTotalOfColumn(cell)) {
            return unknowns.boundsOf(name(cell, release));
        }
        Object total = name + "total" + cell + "@" + release;
        Map<Object, Double> terms = terms(release, grid.row(cell), grid.column(cell));
        terms.put(total, -1.0);
        unknowns.add(terms, Relationship.EQ, 0);
        return unknowns.boundsOf(Objects.requireNonNull(total));
    }
}
