package meetlat.aggregate.totals;

import org.jspecify.annotations.Nullable;

/**
 * The sum of some reports as it was at one moment. Lists the cells of which at least one of the reports says something,
 * by their position in the catalogue's list of cells, ascending. Immutable.
 */
public final class Tally {

    private final int reports;
    private final int[] cells;
    private final long[] sums;
    private final int[] contributors;
    private final int[] @Nullable [] marks;

    /**
     * Takes the arrays for its own; whoever made them must let go of them.
     *
     * @param marks for each {@link Mark}, by ordinal, how many reports carry it in each of {@code cells}; null for a mark
     *     that none carries
     */
    public Tally(int reports, int[] cells, long[] sums, int[] contributors, int[] @Nullable [] marks) {
        this.reports = reports;
        this.cells = cells;
        this.sums = sums;
        this.contributors = contributors;
        this.marks = marks;
    }

    public int reports() {
        return reports;
    }

    /** How many cells are listed; the arguments of the other methods are positions in this list. */
    public int size() {
        return cells.length;
    }

    public int cell(int position) {
        return cells[position];
    }

    /** The sum of a cell; without meaning for one without contributors, which is missing. */
    public long sum(int position) {
        return sums[position];
    }

    /** How many reports observed the cell. */
    public int contributors(int position) {
        return contributors[position];
    }

    /** Whether any cell carries the mark. */
    public boolean has(Mark mark) {
        return marks[mark.ordinal()] != null;
    }

    /** How many reports carry the mark in the cell. */
    public int count(Mark mark, int position) {
        int[] counts = marks[mark.ordinal()];
        return counts == null ? 0 : counts[position];
    }
}
