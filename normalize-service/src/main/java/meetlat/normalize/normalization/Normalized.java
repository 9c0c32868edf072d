package meetlat.normalize.normalization;

import java.util.List;

/** What a submission comes to under a definitions version. */
public sealed interface Normalized {

    /**
     * It counts.
     *
     * @param cells observed cells, ascending; a cell that is not here is missing
     * @param counts the count of each of {@code cells}
     * @param marks what a reader must know of them
     * @param remarks what was noticed without stopping the figures
     */
    record Observations(List<Integer> cells, List<Long> counts, Marks marks, List<Finding> remarks)
            implements Normalized {}

    /**
     * Cells of which there is more to know than their count, each list ascending.
     *
     * @param synthetic observed cells whose count was made up
     * @param close observed cells whose question asked for nearly what the indicator means
     * @param broad for more
     * @param narrow for less
     * @param related for something related; what is in none of these four matches exactly
     * @param notComparable cells for which something was answered that cannot be compared; none of them is observed
     */
    record Marks(
            List<Integer> synthetic,
            List<Integer> close,
            List<Integer> broad,
            List<Integer> narrow,
            List<Integer> related,
            List<Integer> notComparable) {

        /** Nothing more to know. */
        public static final Marks NONE = new Marks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** It cannot count, for these reasons; there is at least one. */
    record Rejected(List<Finding> reasons) implements Normalized {}
}
