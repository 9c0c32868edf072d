package meetlat.aggregate.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which cells of a table are not published: those below the threshold but zeros, and as many others as it takes so that of
 * each of those nobody can tell whether it is below. Zeros are shown: that nothing happened identifies nobody.
 *
 * <p>For each small count there is, among the cells that are not published, a closed way along which it can be raised to
 * the threshold; so no reckoning with what is published excludes that it is that large. Any other that is not published
 * lies on such a way, and can be another count too. The ways that cost least are looked for one after another, which is
 * near to the best and quick; what turns out not to be needed is published in the end.
 */
public final class Suppression {

    /** A total tells more than one of the counts in it, that of all most. */
    private static final double COST_OF_COUNT = 1;

    private static final double COST_OF_ROW_TOTAL = 3;
    private static final double COST_OF_COLUMN_TOTAL = 8;
    private static final double COST_OF_GRAND_TOTAL = 30;
    /** For a way over what is suppressed already: a shorter one leaves more freedom. */
    private static final double COST_OF_NOTHING = 1e-3;

    private final Grid grid;
    private final long threshold;
    private final BitSet suppressed;
    /** For each cell that is not published the others on a way along which it may be another count. */
    private final Map<Integer, int[]> ways = new HashMap<>();

    private Suppression(Grid grid, long threshold, BitSet suppressed) {
        this.grid = grid;
        this.threshold = threshold;
        this.suppressed = suppressed;
    }

    /**
     * The cells that are not published.
     *
     * @param threshold the smallest count that is published, but 0
     * @param before cells that were not published before and stay so: else the two tables together would tell them
     */
    public static BitSet of(Grid grid, long threshold, BitSet before) {
        Suppression suppression = new Suppression(grid, threshold, (BitSet) before.clone());
        suppression.suppress();
        suppression.publishWhatIsNotNeeded(before);
        return suppression.suppressed;
    }

    private void suppress() {
        IntStream.range(0, grid.size()).filter(this::isSmall).forEach(suppressed::set);
        // The smallest need the most room, and the ways made for them serve the others too.
        Cycles cheapest = new Cycles(grid, this::cost);
        bySize().forEach(cell -> {
            int[] way = cheapest.through(cell, needed(cell))
                    .orElseThrow(() -> new IllegalStateException("the totals of a cell always are a way"));
            ways.put(cell, way);
            Arrays.stream(way).forEach(suppressed::set);
        });
    }

    private IntStream bySize() {
        return suppressed.stream()
                .boxed()
                .sorted(Comparator.comparingLong(grid::value))
                .mapToInt(Integer::intValue);
    }

    private boolean isSmall(int cell) {
        return grid.value(cell) > 0 && grid.value(cell) < threshold;
    }

    /** By how much it must be possible for a count to be larger: a small one has to pass for one that is published. */
    private long needed(int cell) {
        return isSmall(cell) ? threshold - grid.value(cell) : 1;
    }

    private double cost(int cell) {
        return suppressed.get(cell) ? COST_OF_NOTHING : worth(cell);
    }

    private double worth(int cell) {
        if (grid.isTotalOfRow(cell)) {
            return grid.isTotalOfColumn(cell) ? COST_OF_GRAND_TOTAL : COST_OF_ROW_TOTAL;
        }
        return grid.isTotalOfColumn(cell) ? COST_OF_COLUMN_TOTAL : COST_OF_COUNT;
    }

    /** The dearest first. What a way goes over is needed, unless there is another way. */
    private void publishWhatIsNotNeeded(BitSet before) {
        suppressed.stream()
                .filter(cell -> !isSmall(cell) && !before.get(cell))
                .boxed()
                .sorted(Comparator.comparingDouble(this::worth).reversed())
                .forEach(cell -> {
                    suppressed.clear(cell);
                    if (!isNotNeeded(cell)) {
                        suppressed.set(cell);
                    }
                });
    }

    /** Whether all others can do without a cell that is published; then they have other ways. */
    private boolean isNotNeeded(int published) {
        Cycles unpublished =
                new Cycles(grid, cell -> suppressed.get(cell) ? COST_OF_NOTHING : Double.POSITIVE_INFINITY);
        Map<Integer, int[]> others = new HashMap<>();
        for (Map.Entry<Integer, int[]> way : ways.entrySet()) {
            if (Arrays.stream(way.getValue()).anyMatch(cell -> cell == published)) {
                Optional<int[]> other = unpublished.through(way.getKey(), needed(way.getKey()));
                if (other.isEmpty()) {
                    return false;
                }
                others.put(way.getKey(), other.get());
            }
        }
        ways.putAll(others);
        return true;
    }
}
