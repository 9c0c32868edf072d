package meetlat.aggregate.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.schemas.Aggregate;
import meetlat.schemas.Match;
import meetlat.schemas.Report;
import org.jspecify.annotations.Nullable;

/**
 * The observed cells of a report or an aggregate, small enough to hold many of: what only few have takes no room in the
 * others. Immutable.
 */
final class Sparse {

    private static final int[] NO_CELLS = {};
    private static final int SYNTHETIC = 1;
    /** The inexact matches, each with a bit of its own after {@link #SYNTHETIC}. */
    private static final List<Match> INEXACT = List.of(Match.CLOSE, Match.BROAD, Match.NARROW, Match.RELATED);

    static final Sparse EMPTY = new Sparse(NO_CELLS, new long[0], null, NO_CELLS);

    private final int[] cells;
    private final long[] values;
    /** One for each of {@link #cells}, as bits; null when no bit is set. */
    private final byte @Nullable [] marks;

    private final int[] notComparable;

    private Sparse(int[] cells, long[] values, byte @Nullable [] marks, int[] notComparable) {
        this.cells = cells;
        this.values = values;
        this.marks = marks;
        this.notComparable = notComparable;
    }

    static Sparse of(Report report) {
        return of(
                report.getCells(),
                report.getCounts(),
                List.of(
                        report.getSynthetic(),
                        report.getClose(),
                        report.getBroad(),
                        report.getNarrow(),
                        report.getRelated()),
                report.getNotComparable());
    }

    static Sparse of(Aggregate aggregate) {
        return of(
                aggregate.getCells(),
                aggregate.getSums(),
                List.of(
                        aggregate.getSynthetic(),
                        aggregate.getClose(),
                        aggregate.getBroad(),
                        aggregate.getNarrow(),
                        aggregate.getRelated()),
                aggregate.getNotComparable());
    }

    private static Sparse of(
            List<Integer> observed, List<Long> values, List<List<Integer>> marked, List<Integer> notComparable) {
        int[] cells = ints(observed);
        byte[] marks = null;
        for (int bit = 0; bit < marked.size(); bit++) {
            for (int cell : marked.get(bit)) {
                int position = Arrays.binarySearch(cells, cell);
                if (position >= 0) {
                    marks = marks == null ? new byte[cells.length] : marks;
                    marks[position] |= (byte) (SYNTHETIC << bit);
                }
            }
        }
        return new Sparse(cells, values.stream().mapToLong(Long::longValue).toArray(), marks, ints(notComparable));
    }

    private static int[] ints(List<Integer> from) {
        return from.isEmpty()
                ? NO_CELLS
                : from.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether the cell has a count. If not, the other questions about its count have no answer. */
    boolean has(int cell) {
        return Arrays.binarySearch(cells, cell) >= 0;
    }

    long value(int cell) {
        return values[Arrays.binarySearch(cells, cell)];
    }

    /**
     * A checksum that adds up as the counts do: that of a total is the sum of those of the reports that it sums, modulo
     * 2 to the power of 64. Each count is multiplied with a number of its cell (SplitMix64, Steele et al. 2014).
     */
    long checksum() {
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            long z = (cells[i] + 1) * 0x9E3779B97F4A7C15L;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            sum += values[i] * (z ^ (z >>> 31));
        }
        return sum;
    }

    boolean isSynthetic(int cell) {
        return (marks(cell) & SYNTHETIC) != 0;
    }

    /** The inexact matches among the counts of the cell; empty when all are exact. */
    Set<Match> inexact(int cell) {
        Set<Match> found = EnumSet.noneOf(Match.class);
        for (int i = 0; i < INEXACT.size(); i++) {
            if ((marks(cell) & SYNTHETIC << i + 1) != 0) {
                found.add(INEXACT.get(i));
            }
        }
        return found;
    }

    boolean isNotComparable(int cell) {
        return Arrays.binarySearch(notComparable, cell) >= 0;
    }

    private int marks(int cell) {
        return marks == null ? 0 : marks[Arrays.binarySearch(cells, cell)];
    }

    /** The cells of which this and {@code other} say something else. */
    int[] cellsThatDiffer(Sparse other) {
        return Stream.of(cells, other.cells, notComparable, other.notComparable)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .filter(cell -> !says(cell).equals(other.says(cell)))
                .toArray();
    }

    private record Said(boolean observed, long value, int marks, boolean notComparable) {}

    private Said says(int cell) {
        boolean observed = has(cell);
        return new Said(observed, observed ? value(cell) : 0, observed ? marks(cell) : 0, isNotComparable(cell));
    }
}
