package meetlat.bench;

import java.util.Arrays;

/** How long each of many answers took. */
final class Latencies {

    private final long[] sorted;
    private final long elapsed;

    /**
     * @param nanos how long each took, in any order; at least one
     * @param elapsed from the first question to the last answer, in nanoseconds
     */
    Latencies(long[] nanos, long elapsed) {
        if (nanos.length == 0) {
            throw new BenchFailure("nothing was read");
        }
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
        this.elapsed = elapsed;
    }

    /** The shortest time, in milliseconds, within which so many per cent of the answers were there: one that was measured. */
    double percentile(int percent) {
        int rank = Math.max(1, (int) Math.ceil(percent * (double) sorted.length / 100));
        return sorted[rank - 1] / 1e6;
    }

    /** Answers per second, to all readers together. */
    double perSecond() {
        return sorted.length * 1e9 / elapsed;
    }
}
