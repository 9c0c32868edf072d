package meetlat.normalize.editions;

import java.util.Map;

/**
 * How far the counting of history under an edition has come. Two steps must be through: from submissions to
 * contributions, and from those to reports. What is on its way between them is taken once the first has reached its
 * goal, so the goal of the second cannot be set too low. Immutable.
 *
 * @param <P> a partition
 * @param goal where each partition ended that must be read; of the submissions first, of the contributions then
 * @param second whether the first step is through
 * @param submissions how many records stood on the submissions topic
 * @param normalized how many of them were read
 */
public record HistoryProgress<P>(
        Map<P, Long> goal, boolean second, boolean complete, long submissions, long normalized) {

    /** @param ends where each partition of the submissions ends */
    public static <P> HistoryProgress<P> begin(Map<P, Long> ends) {
        return new HistoryProgress<>(Map.copyOf(ends), false, false, sum(ends), 0);
    }

    /** Of an edition under which all history was counted before. */
    public static <P> HistoryProgress<P> complete(Map<P, Long> ends) {
        return new HistoryProgress<>(Map.of(), true, true, sum(ends), 0);
    }

    /**
     * Once complete it stays so.
     *
     * @param ends where each partition of the submissions ends now
     * @param contributionEnds where each partition of the contributions ends now
     * @param committed up to where each partition was read
     */
    public HistoryProgress<P> measure(Map<P, Long> ends, Map<P, Long> contributionEnds, Map<P, Long> committed) {
        long read = ends.keySet().stream()
                .mapToLong(p -> committed.getOrDefault(p, 0L))
                .sum();
        boolean reached =
                goal.entrySet().stream().allMatch(g -> committed.getOrDefault(g.getKey(), 0L) >= g.getValue());
        if (reached && !second) {
            return new HistoryProgress<>(Map.copyOf(contributionEnds), true, false, sum(ends), read);
        }
        return new HistoryProgress<>(goal, second, complete || reached, sum(ends), read);
    }

    private static <P> long sum(Map<P, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The part that is counted, from 0 to 1. */
    public double part() {
        return submissions == 0 ? 1 : (double) normalized / submissions;
    }
}
