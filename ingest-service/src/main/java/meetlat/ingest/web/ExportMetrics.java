package meetlat.ingest.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import meetlat.ingest.log.Taken;
import meetlat.ingest.web.IngestMetrics.Reason;
import org.springframework.stereotype.Component;

/** What operators see of exports. The rows of an import count as submissions; those of a dry run do not. */
@Component
final class ExportMetrics {

    private static final String EXPORTS = "meetlat.exports";

    private final IngestMetrics submissions;
    private final Counter imported;
    private final Counter dryRuns;
    private final Counter refused;

    ExportMetrics(MeterRegistry registry, IngestMetrics submissions) {
        this.submissions = submissions;
        imported = counter("imported", registry);
        dryRuns = counter("dry-run", registry);
        refused = counter("refused", registry);
    }

    private static Counter counter(String result, MeterRegistry registry) {
        return Counter.builder(EXPORTS)
                .description("Exports that were sent, by what was done with them: refused is as a whole")
                .tag("result", result)
                .register(registry);
    }

    void read(boolean dryRun) {
        (dryRun ? dryRuns : imported).increment();
    }

    void refused() {
        refused.increment();
    }

    /** A row of an import. */
    void decided(RowResult result) {
        submissions.received();
        Taken taken = result.taken();
        if (taken != null) {
            submissions.answered(taken);
        } else {
            submissions.rejected(result.status() == RowResult.Status.REJECTED ? Reason.INVALID : Reason.UNAVAILABLE);
        }
    }
}
