package meetlat.ingest.push;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: twice as long each time up to a bound, less up to half by chance, so that what
 * failed together does not come together again.
 *
 * @param first before the second attempt, at most
 */
record Backoff(Duration first, RandomGenerator random) {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 20;

    /** @param failures how many attempts have failed, from 1 */
    Duration pause(int failures) {
        long doubled = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        long most = Math.min(doubled, LONGEST.toMillis());
        return Duration.ofMillis(most / 2 + (long) (random.nextDouble() * (most - most / 2)));
    }
}
