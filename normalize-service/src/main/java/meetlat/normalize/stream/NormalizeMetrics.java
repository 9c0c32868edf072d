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
 * What operators see of normalization under one definitions version. Counters count work done, so a record that is
 * processed again after a crash, or under another edition, is counted again; the figures themselves are exact.
 */
public final class NormalizeMetrics {

    private static final String DEFINITIONS = "definitions";

    private final Counter normalized;
    private final Counter repeats;
    private final Counter outdated;
    private final Counter reports;
    private final Counter observations;
    private final Map<Finding.Code, Counter> rejected;

    /** @param definitions the definitions version, the tag of every counter */
    public NormalizeMetrics(MeterRegistry registry, int definitions) {
        String version = Integer.toString(definitions);
        normalized = verdict(registry, version, "latest");
        repeats = verdict(registry, version, "repeat");
        outdated = verdict(registry, version, "outdated");
        reports = Counter.builder("meetlat.reports.normalized")
                .description("Reports written: each the latest submission for a project, period and form")
                .tag(DEFINITIONS, version)
                .register(registry);
        observations = Counter.builder("meetlat.observations")
                .description("Observations in the reports written")
                .tag(DEFINITIONS, version)
                .register(registry);
        rejected = Stream.of(Finding.Code.values())
                .collect(Collectors.toMap(
                        code -> code,
                        code -> Counter.builder("meetlat.submissions.rejected")
                                .description("Submissions that cannot be normalized, by reason; one may have several")
                                .tag(DEFINITIONS, version)
                                .tag("reason", code.id())
                                .register(registry)));
    }

    private static Counter verdict(MeterRegistry registry, String version, String verdict) {
        return Counter.builder("meetlat.submissions.judged")
                .description("Submissions read that can be normalized: the latest revision, a repeat, or outdated")
                .tag(DEFINITIONS, version)
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
