package meetlat.normalize.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.normalize.normalization.Finding;
import meetlat.normalize.standing.RevisionRule.Verdict;

/**
 * What operators see of normalization. Counters count work done, so a record that is processed again after a crash is
 * counted again; the figures themselves are exact.
 */
public final class NormalizeMetrics {

    private final Counter normalized;
    private final Counter repeats;
    private final Counter outdated;
    private final Counter reports;
    private final Counter observations;
    private final Map<Finding.Code, Counter> rejected;

    public NormalizeMetrics(MeterRegistry registry) {
        normalized = verdict(registry, "latest");
        repeats = verdict(registry, "repeat");
        outdated = verdict(registry, "outdated");
        reports = Counter.builder("meetlat.reports.normalized")
                .description("Reports written: each the latest submission for a project, period and form")
                .register(registry);
        observations = Counter.builder("meetlat.observations")
                .description("Observations in the reports written")
                .register(registry);
        rejected = Stream.of(Finding.Code.values())
                .collect(Collectors.toMap(
                        code -> code,
                        code -> Counter.builder("meetlat.submissions.rejected")
                                .description("Submissions that cannot be normalized, by reason; one may have several")
                                .tag("reason", code.id())
                                .register(registry)));
    }

    private static Counter verdict(MeterRegistry registry, String verdict) {
        return Counter.builder("meetlat.submissions.judged")
                .description("Submissions read that can be normalized: the latest revision, a repeat, or outdated")
                .tag("verdict", verdict)
                .register(registry);
    }

    void judged(Verdict verdict) {
        if (verdict instanceof Verdict.Latest) {
            normalized.increment();
        } else if (verdict instanceof Verdict.Repeat) {
            repeats.increment();
        } else {
            outdated.increment();
        }
    }

    void rejected(List<Finding> reasons) {
        reasons.stream()
                .map(Finding::code)
                .distinct()
                .forEach(code -> rejected.get(code).increment());
    }

    void reported(int cells) {
        reports.increment();
        observations.increment(cells);
    }
}
