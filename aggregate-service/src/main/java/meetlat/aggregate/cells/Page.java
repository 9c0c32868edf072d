package meetlat.aggregate.cells;

import java.util.List;

/**
 * Which part of the rows an answer has.
 *
 * @param number from 0
 * @param size how many rows a page has at most
 * @param rows how many there are in all
 * @param pages how many pages that makes
 */
public record Page(int number, int size, long rows, int pages) {

    /** The most rows of a page, and as many as there are when nothing is asked. */
    public static final int LARGEST = 10_000;

    /** Which page is asked for. */
    public record Asked(int number, int size) {

        /** All rows together, for what is written as it is read. */
        public static final Asked ALL = new Asked(0, Integer.MAX_VALUE);

        public Page of(long rows) {
            return new Page(number, size, rows, Math.toIntExact((rows + size - 1) / size));
        }
    }

    private long from() {
        return Math.min(rows, (long) number * size);
    }

    private long until() {
        return Math.min(rows, from() + size);
    }

    /** Position of its first row among all. */
    public int first() {
        return Math.toIntExact(from());
    }

    /** Position after its last row. */
    public int end() {
        return Math.toIntExact(until());
    }

    /** Its part of a list of all rows; empty beyond the last page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(first(), end());
    }
}
