package meetlat.normalize.normalization;

import java.util.List;

/** What a submission comes to under a definitions version. */
public sealed interface Normalized {

    /**
     * It counts.
     *
     * @param cells observed cells, ascending; a cell that is not here is missing
     * @param counts the count of each of {@code cells}
     * @param synthetic those of {@code cells} whose count was made up
     * @param remarks what was noticed without stopping the figures
     */
    record Observations(List<Integer> cells, List<Long> counts, List<Integer> synthetic, List<Finding> remarks)
            implements Normalized {}

    /** It cannot count, for these reasons; there is at least one. */
    record Rejected(List<Finding> reasons) implements Normalized {}
}
