package meetlat.aggregate.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What it costs not to publish a cell. */
final class Costs {

    /** A total tells more than one of the counts in it, that of all most. */
    private static final double COST_OF_COUNT = 1;

    private static final double COST_OF_ROW_TOTAL = 3;
    private static final double COST_OF_COLUMN_TOTAL = 8;
    private static final double COST_OF_GRAND_TOTAL = 30;
    /** For a way over what is suppressed already: a shorter one leaves more freedom. */
    private static final double COST_OF_NOTHING = 1e-3;

    private final Grid grid;
    private final Rules rules;
    private final BitSet changed = new BitSet();

    /** @param before the counts as they were published before; null when there were none */
    Costs(Grid grid, @Nullable Grid before, Rules rules) {
        this.grid = grid;
        this.rules = rules;
        IntStream.range(0, grid.size())
                .filter(cell ->
                        before == null || grid.summedIn(cell).anyMatch(each -> grid.value(each) != before.value(each)))
                .forEach(changed::set);
    }

    /** Whether a cell, or for a total any that it sums, is not what it was before. */
    boolean hasChanged(int cell) {
        return changed.get(cell);
    }

    /** Infinite for one that everybody knows: as it is, or as it was published before. */
    double of(int cell, boolean suppressedAnyway, boolean dearToo) {
        if (!changed.get(cell) || rules.known().get(cell)) {
            return Double.POSITIVE_INFINITY;
        }
        if (suppressedAnyway) {
            return COST_OF_NOTHING;
        }
        return dearToo || !rules.dear().get(cell) ? worth(cell) : Double.POSITIVE_INFINITY;
    }

    double worth(int cell) {
        if (grid.isTotalOfRow(cell)) {
            return grid.isTotalOfColumn(cell) ? COST_OF_GRAND_TOTAL : COST_OF_ROW_TOTAL;
        }
        return grid.isTotalOfColumn(cell) ? COST_OF_COLUMN_TOTAL : COST_OF_COUNT;
    }
}
