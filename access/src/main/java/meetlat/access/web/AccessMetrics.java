package meetlat.access.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import meetlat.access.Refusal;

/** What operators see of access control. */
final class AccessMetrics {

    private final MeterRegistry registry;
    private final Map<Refusal, Counter> refused = new EnumMap<>(Refusal.class);

    AccessMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Refusal refusal : Refusal.values()) {
            refused.put(
                    refusal,
                    Counter.builder("meetlat.access.refused")
                            .description("Requests that were refused because of who made them, by reason")
                            .tag("reason", refusal.id())
                            .register(registry));
        }
    }

    void refused(Refusal refusal) {
        refused.get(refusal).increment();
    }

    /** Follows whether the sources file can be used as it stands. */
    void follow(BooleanSupplier sound) {
        Gauge.builder("meetlat.access.file.sound", () -> sound.getAsBoolean() ? 1 : 0)
                .description(
                        "1 while the sources file is in use as it stands; 0 while it has mistakes and an earlier one is used")
                .register(registry);
    }
}
