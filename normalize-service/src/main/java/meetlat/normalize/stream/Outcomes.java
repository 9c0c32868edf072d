package meetlat.normalize.stream;

import java.time.Instant;
import java.util.List;
import meetlat.normalize.state.Contribution;
import meetlat.schemas.Finding;
import meetlat.schemas.Keys;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.ReportKey;

/** Outcomes as records. */
final class Outcomes {

    private Outcomes() {}

    static String key(ReportKey report, String submissionId) {
        return Keys.outcome(report.edition(), submissionId);
    }

    /** @param form the form that was filled in, which may report under the id of another */
    static Outcome outcome(
            ReportKey report,
            String form,
            String submissionId,
            String revision,
            Instant acceptedAt,
            OutcomeStatus status,
            List<Finding> findings) {
        return new Outcome(
                report.definitions(),
                submissionId,
                revision,
                form,
                report.project(),
                report.period(),
                status,
                findings,
                acceptedAt,
                report.edition().edition(),
                "");
    }

    static Outcome of(ReportKey report, Contribution contribution, OutcomeStatus status) {
        List<Finding> remarks = contribution.getRemarks().stream()
                .map(r -> new Finding(r.getCode(), r.getQuestion(), r.getParameters()))
                .toList();
        return outcome(
                report,
                contribution.getForm(),
                contribution.getSubmissionId(),
                contribution.getRevision(),
                Instant.ofEpochMilli(contribution.getAcceptedAt()),
                status,
                remarks);
    }

    static List<Finding> findings(List<meetlat.normalize.normalization.Finding> found) {
        return found.stream()
                .map(f -> new Finding(f.code().id(), f.question(), f.parameters()))
                .toList();
    }
}
