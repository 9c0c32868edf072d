package meetlat.aggregate.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;

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
    private final boolean rowsAddUp;
    private final boolean columnsAddUp;
    private final long[] values;

    private Grid(int rows, int columns, boolean rowsAddUp, boolean columnsAddUp, long[] values) {
        this.rows = rows;
        this.columns = columns;
        this.rowsAddUp = rowsAddUp;
        this.columnsAddUp = columnsAddUp;
        this.values = values;
    }

    /**
     * The table with its totals.
     *
     * @param counts row by row: a count or {@link #NOTHING}
     * @param rowsAddUp whether each row's total is printed
     * @param columnsAddUp whether each column's total is printed; that of all is where both are
     */
    public static Grid summing(long[][] counts, boolean rowsAddUp, boolean columnsAddUp) {
        int rows = counts.length + 1;
        int columns = counts[0].length + 1;
        long[] values = new long[rows * columns];
        for (int row = 0; row < counts.length; row++) {
            System.arraycopy(counts[row], 0, values, row * columns, columns - 1);
        }
        return new Grid(rows, columns, rowsAddUp, columnsAddUp, values).summed();
    }

    /** Fills in the totals; only while nobody else has seen the values. */
    private Grid summed() {
        for (int row = 0; row < rows - 1; row++) {
            int from = cell(row, 0);
            values[from + columns - 1] = rowsAddUp ? sum(IntStream.range(from, from + columns - 1)) : OPEN;
        }
        for (int column = 0; column < columns; column++) {
            int of = column;
            boolean printed = columnsAddUp && (rowsAddUp || column < columns - 1);
            values[cell(rows - 1, column)] =
                    printed ? sum(IntStream.range(0, rows - 1).map(row -> cell(row, of))) : OPEN;
        }
        return this;
    }

    private long sum(IntStream cells) {
        return cells.mapToLong(cell -> values[cell])
                .filter(value -> value >= 0)
                .reduce(NOTHING, (sum, value) -> Math.addExact(Math.max(0, sum), value));
    }

    /** This, but with the counts of another table of the same shape in some cells, and the totals to go with them. */
    public Grid keeping(Grid before, BitSet cells) {
        long[] kept = values.clone();
        cells.stream().forEach(cell -> kept[cell] = before.values[cell]);
        return new Grid(rows, columns, rowsAddUp, columnsAddUp, kept).summed();
    }

    public boolean printsTotalsOfRows() {
        return rowsAddUp;
    }

    public boolean printsTotalsOfColumns() {
        return columnsAddUp;
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
    public int size() {
        return values.length;
    }

    public int cell(int row, int column) {
        return row * columns + column;
    }

    public int row(int cell) {
        return cell / columns;
    }

    public int column(int cell) {
        return cell % columns;
    }

    /** The count, or {@link #NOTHING}, or {@link #OPEN}. */
    public long value(int cell) {
        return values[cell];
    }

    /** What it adds to its totals. */
    long count(int cell) {
        return Math.max(0, values[cell]);
    }

    public boolean isCount(int cell) {
        return values[cell] >= 0;
    }

    public boolean isOpen(int cell) {
        return values[cell] == OPEN;
    }

    public boolean isTotalOfRow(int cell) {
        return column(cell) == columns - 1;
    }

    public boolean isTotalOfColumn(int cell) {
        return row(cell) == rows - 1;
    }

    /** The cells that a total sums; one that is no total stands for itself. */
    IntStream summedIn(int cell) {
        IntStream rowsOf = isTotalOfColumn(cell) ? IntStream.range(0, rows - 1) : IntStream.of(row(cell));
        return rowsOf.flatMap(row -> isTotalOfRow(cell)
                ? IntStream.range(cell(row, 0), cell(row, columns - 1))
                : IntStream.of(cell(row, column(cell))));
    }

    /**
     * With which sign a cell stands in the equations of its row and its column, which then all come to zero: totals of rows
     * or of columns are taken away from what they sum, the total of all is given back.
     */
    int sign(int cell) {
        return isTotalOfRow(cell) == isTotalOfColumn(cell) ? 1 : -1;
    }
}
