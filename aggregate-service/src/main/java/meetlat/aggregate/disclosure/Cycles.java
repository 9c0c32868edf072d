package meetlat.aggregate.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;

/**
 * Finds other counts that a table may just as well hold. Rows and columns are points, cells are the lines between a row and
 * a column: along a closed way of such lines the counts can be raised and lowered in turn, and all equations hold as before.
 * So whoever sees all cells but those on the way cannot tell which of the two tables is the true one (Gusfield, <i>A Graph
 * Theoretic Approach to Statistical Data Security</i>, SIAM J. Comput. 17, 1988).
 */
final class Cycles {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Of a very long table only so many rows around a cell are looked at: more would cost time and hardly save any count. */
    private static final int NEIGHBOURS = 300;

    private final Grid grid;
    private final IntToDoubleFunction price;

    /**
     * @param price what it costs to have a cell on the way; infinite when it may not be. Short ways are preferred among
     *     those that cost the same.
     */
    Cycles(Grid grid, IntToDoubleFunction price) {
        this.grid = grid;
        this.price = price;
    }

    /**
     * The cheapest way by which a cell's count can change.
     *
     * @param by how much, negative to lower it; no other count on the way goes below 1, since a zero is always shown
     * @return empty when there is no way
     */
    Optional<Way> through(int cell, long by) {
        int rows = grid.rows();
        double[] cost = new double[rows + grid.columns()];
        int[] cameBy = new int[cost.length];
        Arrays.fill(cost, NEVER);
        PriorityQueue<Step> next = new PriorityQueue<>();
        int start = rows + grid.column(cell);
        int end = grid.row(cell);
        cost[start] = 0;
        next.add(new Step(start, 0));
        while (!next.isEmpty()) {
            Step step = next.remove();
            if (step.point == end) {
                return Optional.of(way(cell, by, cameBy));
            }
            if (step.cost > cost[step.point]) {
                continue;
            }
            boolean fromRow = step.point < rows;
            int others = fromRow ? grid.columns() : Math.min(rows, NEIGHBOURS);
            for (int i = 0; i < others; i++) {
                int other = fromRow ? i : neighbour(end, i);
                int line = fromRow ? grid.cell(step.point, other) : grid.cell(other, step.point - rows);
                double there = step.cost + priceOf(line, cell, fromRow ? by : -by);
                int point = fromRow ? rows + other : other;
                if (line != cell && there < cost[point]) {
                    cost[point] = there;
                    cameBy[point] = line;
                    next.add(new Step(point, there));
                }
            }
        }
        return Optional.empty();
    }

    /** The row of totals, then the row itself and those around it, on both sides in turn. */
    private int neighbour(int row, int number) {
        int totals = grid.rows() - 1;
        int distance = number % 2 == 0 ? number / 2 : -(number / 2);
        return number == 0 ? totals : Math.floorMod((row == totals ? 0 : row) + distance, totals);
    }

    /** @param by how the count of the cell that the way is for changes, in the sense in which the way takes the line */
    private double priceOf(int line, int cell, long by) {
        if (grid.isOpen(line)) {
            return Double.MIN_NORMAL;
        }
        long change = by * grid.sign(line) * grid.sign(cell);
        boolean possible = grid.value(line) > 0 && grid.value(line) + change >= 1;
        return possible ? price.applyAsDouble(line) : NEVER;
    }

    /** Open totals are left out: they can be anything. */
    private Way way(int cell, long by, int[] cameBy) {
        Map<Integer, Long> shifts = new HashMap<>();
        if (!grid.isOpen(cell)) {
            shifts.put(cell, by);
        }
        int start = grid.rows() + grid.column(cell);
        int point = grid.row(cell);
        while (point != start) {
            int line = cameBy[point];
            boolean fromRow = point >= grid.rows();
            if (!grid.isOpen(line)) {
                shifts.put(line, (fromRow ? by : -by) * grid.sign(line) * grid.sign(cell));
            }
            point = fromRow ? grid.row(line) : grid.rows() + grid.column(line);
        }
        return new Way(shifts);
    }

    private record Step(int point, double cost) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            return Double.compare(cost, other.cost);
        }
    }
}
