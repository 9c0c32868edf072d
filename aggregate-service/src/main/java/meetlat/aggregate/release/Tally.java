package meetlat.aggregate.release;

import java.util.stream.IntStream;
import meetlat.aggregate.disclosure.Disclosed;
import meetlat.aggregate.disclosure.Grid;

/**
 * How much is not published.
 *
 * @param cells the counts and totals that there are
 * @param small those of them below the threshold but zeros
 * @param suppressed those that are not published
 * @param heldBack the counts that have changed, but wait for the next release
 */
public record Tally(long cells, long small, long suppressed, long heldBack) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** @param rows the rows that count, from the first */
    static Tally of(Disclosed disclosed, long threshold, int rows) {
        Grid grid = disclosed.grid();
        int size = grid.cell(rows, 0);
        return new Tally(
                IntStream.range(0, size).filter(grid::isCount).count(),
                IntStream.range(0, size)
                        .filter(cell -> grid.value(cell) > 0 && grid.value(cell) < threshold)
                        .count(),
                disclosed.suppressed().cardinality(),
                disclosed.heldBack().cardinality());
    }

    public Tally and(Tally more) {
        return new Tally(
                cells + more.cells, small + more.small, suppressed + more.suppressed, heldBack + more.heldBack);
    }
}
