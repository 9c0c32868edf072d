package meetlat.aggregate.completeness;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Report;
import org.jspecify.annotations.Nullable;

/**
 * What has been received under one edition, and taken back. A report that ends leaves no trace of why: whether it was
 * taken back, only the outcomes of its submissions say.
 */
public final class ReceivedReports {

    private final Map<ReportPlace, ReceivedReport> standing = new ConcurrentHashMap<>();
    /** By submission; only of those that are taken back. */
    private final Map<String, ReportPlace> withdrawn = new ConcurrentHashMap<>();

    /** Takes in a report, or its end when null. */
    public void put(String form, String project, String period, @Nullable Report report) {
        ReportPlace place = new ReportPlace(form, project, period);
        if (report == null) {
            standing.remove(place);
        } else {
            standing.put(place, ReceivedReport.of(report));
        }
    }

    /** Takes in what became of a submission, or that nothing is known of it any more when null. */
    public void put(String submissionId, @Nullable Outcome outcome) {
        if (outcome != null && outcome.getStatus() == OutcomeStatus.WITHDRAWN) {
            withdrawn.put(submissionId, new ReportPlace(outcome.getForm(), outcome.getProject(), outcome.getPeriod()));
        } else {
            withdrawn.remove(submissionId);
        }
    }

    Optional<ReceivedReport> find(ReportPlace place) {
        return Optional.ofNullable(standing.get(place));
    }

    /** Of what something was taken back, by the form that was filled in. Something else may stand there. */
    Set<ReportPlace> withdrawn() {
        return withdrawn.values().stream().collect(Collectors.toUnmodifiableSet());
    }
}
