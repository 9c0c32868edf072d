package meetlat.aggregate.release;

import java.util.Map;

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
     */
    public record Breakdown(ReleasedTable table, boolean open) {}

    public ReleasedIndicator {
        breakdowns = Map.copyOf(breakdowns);
    }

    /** How much of it is not published. */
    public Tally tally(long threshold) {
        return breakdowns.values().stream()
                .filter(Breakdown::open)
                .map(breakdown -> Tally.of(breakdown.table().disclosed(), threshold))
                .reduce(Tally.of(whole.disclosed(), threshold), Tally::and);
    }
}
