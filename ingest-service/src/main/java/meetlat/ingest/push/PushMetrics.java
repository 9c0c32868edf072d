package meetlat.ingest.push;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** What operators see of the pushes. */
final class PushMetrics {

    private static final String PUSHED = "meetlat.rejections.pushed";

    private final Counter delivered;
    private final Counter givenUp;
    private final Counter failedAttempts;
    private final AtomicInteger pending;

    PushMetrics(MeterRegistry registry) {
        delivered = pushed("delivered", registry);
        givenUp = pushed("given-up", registry);
        failedAttempts = Counter.builder("meetlat.rejections.push.failures")
                .description("Attempts to push a rejection that failed")
                .register(registry);
        pending = registry.gauge("meetlat.rejections.pending", new AtomicInteger());
    }

    private static Counter pushed(String result, MeterRegistry registry) {
        return Counter.builder(PUSHED)
                .description("Rejections that were to be pushed to their source, by what came of it")
                .tag("result", result)
                .register(registry);
    }

    void begun() {
        pending.incrementAndGet();
    }

    void attemptFailed() {
        failedAttempts.increment();
    }

    void finished(boolean isDelivered) {
        pending.decrementAndGet();
        (isDelivered ? delivered : givenUp).increment();
    }
}
