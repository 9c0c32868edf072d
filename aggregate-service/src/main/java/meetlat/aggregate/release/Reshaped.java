package meetlat.aggregate.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.aggregate.disclosure.Disclosed;
import meetlat.aggregate.disclosure.Grid;
import meetlat.aggregate.disclosure.Way;
import meetlat.aggregate.release.ReleasedTable.Axes;

/**
 * What was published before, as a table of the rows and columns that there are now. Nothing that was published is forgotten:
 * a row that is no more stays, with nothing in it.
 */
final class Reshaped {

    private final ReleasedTable before;
    private final Axes axes;

    private Reshaped(ReleasedTable before, Axes axes) {
        this.before = before;
        this.axes = axes;
    }

    /** The axes of now, and behind them what was there before. */
    static Axes axes(Axes now, Axes before) {
        return new Axes(united(now.rows(), before.rows()), united(now.columns(), before.columns()), now.latest());
    }

    private static List<String> united(List<String> now, List<String> before) {
        Set<String> united = new LinkedHashSet<>(now);
        united.addAll(before);
        return new ArrayList<>(united);
    }

    /** @param axes those made by {@link #axes} */
    static Disclosed of(ReleasedTable before, Axes axes, boolean rowsAddUp, boolean columnsAddUp) {
        return new Reshaped(before, axes).reshaped(rowsAddUp, columnsAddUp);
    }

    private Disclosed reshaped(boolean rowsAddUp, boolean columnsAddUp) {
        Grid old = before.disclosed().grid();
        long[][] counts = new long[axes.rows().size()][axes.columns().size()];
        for (long[] row : counts) {
            Arrays.fill(row, Grid.NOTHING);
        }
        Map<Integer, Integer> places = new HashMap<>();
        int[] rows = places(before.axes().rows(), axes.rows());
        int[] columns = places(before.axes().columns(), axes.columns());
        for (int cell = 0; cell < old.size(); cell++) {
            int row = rows[old.row(cell)];
            int column = columns[old.column(cell)];
            places.put(cell, row * (axes.columns().size() + 1) + column);
            if (!old.isTotalOfRow(cell) && !old.isTotalOfColumn(cell)) {
                counts[row][column] = old.value(cell);
            }
        }
        Grid grid = Grid.summing(counts, rowsAddUp, columnsAddUp);
        return new Disclosed(
                grid,
                moved(before.disclosed().suppressed(), places, grid),
                before.disclosed().ways().stream()
                        .map(way -> moved(way, places, grid))
                        .toList(),
                moved(before.disclosed().heldBack(), places, grid));
    }

    private static int[] places(List<String> before, List<String> now) {
        Map<String, Integer> positions = new HashMap<>();
        now.forEach(name -> positions.put(name, positions.size()));
        int[] places = new int[before.size() + 1];
        for (int i = 0; i < before.size(); i++) {
            places[i] = positions.get(before.get(i));
        }
        places[before.size()] = now.size();
        return places;
    }

    private static BitSet moved(BitSet cells, Map<Integer, Integer> places, Grid grid) {
        BitSet moved = new BitSet();
        cells.stream().map(places::get).filter(cell -> !grid.isOpen(cell)).forEach(moved::set);
        return moved;
    }

    /** A total that is not printed any more can be anything. */
    private static Way moved(Way way, Map<Integer, Integer> places, Grid grid) {
        Map<Integer, Long> shifts = new HashMap<>();
        way.shifts().forEach((cell, by) -> {
            if (!grid.isOpen(places.get(cell))) {
                shifts.put(places.get(cell), by);
            }
        });
        return new Way(shifts);
    }
}
