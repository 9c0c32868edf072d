package meetlat.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests each source may make, counted by this instance alone. */
public final class RateLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Limit> limits = new ConcurrentHashMap<>();
    private final TimeMeter time;

    private record Limit(int perMinute, Bucket bucket) {}

    public RateLimits(Clock clock) {
        this.time = new OfClock(clock);
    }

    /**
     * Counts a request: a minute's worth may come at once, and room comes back evenly.
     *
     * @throws AccessRefused when the source has to wait, with how long
     */
    public void count(Source source) {
        ConsumptionProbe probe = limit(source).bucket().tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            // Rounded up: whoever comes back a little early is refused again.
            long seconds =
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill() - 1).toSeconds();
            throw new AccessRefused(
                    Refusal.TOO_MANY_REQUESTS,
                    "The source may make " + source.ratePerMinute()
                            + " requests in a minute. Send it again after the time in Retry-After.",
                    Duration.ofSeconds(seconds));
        }
    }

    /** Begins anew when the file gives the source another rate. */
    private Limit limit(Source source) {
        return limits.compute(
                source.name(),
                (name, limit) ->
                        limit != null && limit.perMinute() == source.ratePerMinute() ? limit : limitOf(source));
    }

    private Limit limitOf(Source source) {
        int rate = source.ratePerMinute();
        Bucket bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, MINUTE))
                .withCustomTimePrecision(time)
                .build();
        return new Limit(rate, bucket);
    }

    private record OfClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return Duration.between(Instant.EPOCH, now).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
