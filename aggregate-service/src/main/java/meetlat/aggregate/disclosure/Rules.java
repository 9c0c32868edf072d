package meetlat.aggregate.disclosure;

import java.util.BitSet;

/**
 * What may be done to hide a count.
 *
 * @param threshold the smallest count that is published, but 0
 * @param known cells that everybody knows, whatever is done here
 * @param dear cells that are only suppressed for what was held back before, or at the first publication
 * @param ofMany whether each cell sums what several reported, and those parts are to be hidden too: then a small change is,
 *     for it may be the whole of what one reported; and the table is held back as a whole
 */
public record Rules(long threshold, BitSet known, BitSet dear, boolean ofMany) {

    /** For a table of single counts: what would cost the total of a column waits, since the totals of columns tell most. */
    public static Rules ofSingleCounts(Grid grid, long threshold) {
        return new Rules(threshold, new BitSet(), totalsOfColumns(grid), false);
    }

    /** The totals of all columns, that of all among them. */
    public static BitSet totalsOfColumns(Grid grid) {
        BitSet totals = new BitSet();
        totals.set(grid.cell(grid.rows() - 1, 0), grid.size());
        return totals;
    }
}
