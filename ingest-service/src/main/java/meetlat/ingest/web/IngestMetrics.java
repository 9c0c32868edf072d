package meetlat.ingest.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import meetlat.ingest.log.Taken;
import org.springframework.stereotype.Component;

/** What operators see of intake. */
@Component
final class IngestMetrics {

    /** Why a submission was refused. */
    enum Reason {
        UNREADABLE,
        UNKNOWN_FORM,
        FORBIDDEN,
        INVALID,
        TOO_LARGE,
        UNAVAILABLE
    }

    private final Counter received;
    private final Counter accepted;
    private final Counter duplicate;
    private final Counter withdrawn;
    private final Map<Reason, Counter> rejected = new EnumMap<>(Reason.class);

    IngestMetrics(MeterRegistry registry) {
        received = Counter.builder("meetlat.submissions.received")
                .description("Submissions that arrived, whatever became of them")
                .register(registry);
        accepted = Counter.builder("meetlat.submissions.accepted")
                .description("Submissions written to the log")
                .register(registry);
        duplicate = Counter.builder("meetlat.submissions.duplicate")
                .description("Submissions that were on the log already")
                .register(registry);
        withdrawn = Counter.builder("meetlat.submissions.withdrawn")
                .description("Withdrawals written to the log")
                .register(registry);
        for (Reason reason : Reason.values()) {
            rejected.put(
                    reason,
                    Counter.builder("meetlat.submissions.rejected")
                            .description(
                                    "Submissions and explanations that were not taken in, by reason; unavailable may be sent again")
                            .tag(
                                    "reason",
                                    reason.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'))
                            .register(registry));
        }
    }

    void received() {
        received.increment();
    }

    void answered(Taken taken) {
        (taken.kind() == Taken.Kind.DUPLICATE ? duplicate : accepted).increment();
    }

    void withdrawn(Taken taken) {
        if (taken.kind() != Taken.Kind.DUPLICATE) {
            withdrawn.increment();
        }
    }

    void rejected(Reason reason) {
        rejected.get(reason).increment();
    }
}
