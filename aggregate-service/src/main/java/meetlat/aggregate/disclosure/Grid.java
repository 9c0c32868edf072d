package meetlat.aggregate.disclosure;

import java.util.Arrays;

/**
 * A table of counts with its totals, as whoever wants to recompute a count sees it: the last column holds the totals of the
 * rows, the last row those of the columns, and where they meet the total of all. Every row and every column then is an
 * equation: what is inside makes the total. So is the last row and the last column.
 *
 * <p>Where nothing was counted there is {@link #NOTHING}, known to everybody. A total that is not published, because the
 * counts do not add up or for any other reason, is {@link #OPEN}: it makes no equation.
 */
public final class Grid {

    /** No count: not even an unknown one. */
    public static final long NOTHING = -1;

    /** A total that is never published. */
    public static final long OPEN = -2;

    private final int rows;
    private final int columns;
    private final long[] values;

    private Grid(int rows, int columns, long[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /**
     * @param values row by row, the totals of the rows behind each row, and last the totals of the columns: a count, or
     *     {@link #NOTHING}, or for a total {@link #OPEN}
     */
    public static Grid of(long[][] values) {
        int columns = values[0].length;
        if (values.length < 2 || columns < 2 || Arrays.stream(values).anyMatch(row -> row.length != columns)) {
            throw new IllegalArgumentException("rows of one length, with a row and a column for totals, were expected");
        }
        long[] all = Arrays.stream(values).flatMapToLong(Arrays::stream).toArray();
        return new Grid(values.length, columns, all);
    }

    /** The row of totals is one of them, the last. */
    public int rows() {
        return rows;
    }

    /** The column of totals is one of them, the last. */
    public int columns() {
        return columns;
    }

    /** How many cells there are; they are numbered row by row. */
    int size() {
        return values.length;
    }

    public int cell(int row, int column) {
        return row * columns + column;
    }

    int row(int cell) {
        return cell / columns;
    }

    int column(int cell) {
        return cell % columns;
    }

    long value(int cell) {
        return values[cell];
    }

    boolean isCount(int cell) {
        return values[cell] >= 0;
    }

    boolean isOpen(int cell) {
        return values[cell] == OPEN;
    }

    boolean isTotalOfRow(int cell) {
        return column(cell) == columns - 1;
    }

    boolean isTotalOfColumn(int cell) {
        return row(cell) == rows - 1;
    }

    /**
     * With which sign a cell stands in the equations of its row and its column, which then all come to zero: totals of rows
     * or of columns are taken away from what they sum, the total of all is given back.
     */
    int sign(int cell) {
        return isTotalOfRow(cell) == isTotalOfColumn(cell) ? 1 : -1;
    }
}
