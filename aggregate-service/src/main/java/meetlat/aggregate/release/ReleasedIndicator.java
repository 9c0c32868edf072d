package meetlat.aggregate.release;

import java.util.Map;
import java.util.Set;

/**
 * All that was released of one indicator that is counted.
 *
 * @param indicator its id
 * @param whole by project and period
 * @param breakdowns the programme's by code and period, by dimension
 */
public record ReleasedIndicator(String indicator, ReleasedTable whole, Map<String, Breakdown> breakdowns) {

    /**
     * A breakdown by one dimension.
     *
     * @param table as it was last published
     * @param open whether it is published in this release too
     * @param since the counts of the whole that have changed since, by project and period
     */
    public record Breakdown(ReleasedTable table, boolean open, Set<Changed> since) {

        public Breakdown {
            since = Set.copyOf(since);
        }
    }

    /** A count of the whole. */
    public record Changed(String project, String period) {}

    public ReleasedIndicator {
        breakdowns = Map.copyOf(breakdowns);
    }

    /** How much of it is not published; of breakdowns without the totals, which are those of the whole. */
    public Tally tally(long threshold) {
        return breakdowns.values().stream()
                .filter(Breakdown::open)
                .map(Breakdown::table)
                .map(table -> Tally.of(table.disclosed(), threshold, codes(table)))
                .reduce(
                        Tally.of(
                                whole.disclosed(),
                                threshold,
                                whole.disclosed().grid().rows()),
                        Tally::and);
    }

    private static int codes(ReleasedTable table) {
        return (int)
                table.axes().rows().stream().filter(code -> !code.isEmpty()).count();
    }
}
