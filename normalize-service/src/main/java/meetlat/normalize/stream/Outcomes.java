package meetlat.normalize.stream;

import java.time.Instant;
import java.util.List;
import meetlat.normalize.state.Contribution;
import meetlat.schemas.Finding;
import meetlat.schemas.Keys;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.ReportKey;
import meetlat.schemas.Submission;

/** Outcomes as records. */
final class Outcomes {

    private Outcomes() {}

    static String key(ReportKey report, String submissionId) {
        return Keys.outcome(report.edition(), submissionId);
    }

    static Outcome of(
            ReportKey report,
            Submission submission,
            OutcomeStatus status,
            List<meetlat.normalize.normalization.Finding> found) {
        List<Finding> findings = found.stream()
                .map(f -> new Finding(f.code().id(), f.question(), f.parameters()))
                .toList();
        return new Outcome(
                report.definitions(),
                submission.getSubmissionId(),
                submission.getRevision(),
                submission.getForm(),
                report.project(),
                report.period(),
                status,
                findings,
                submission.getAcceptedAt(),
                report.edition().edition(),
                submission.getSource());
    }

    static Outcome of(ReportKey report, Contribution contribution, OutcomeStatus status) {
        List<Finding> remarks = contribution.getRemarks().stream()
                .map(r -> new Finding(r.getCode(), r.getQuestion(), r.getParameters()))
                .toList();
        return new Outcome(
                report.definitions(),
                contribution.getSubmissionId(),
                contribution.getRevision(),
                contribution.getForm(),
                report.project(),
                report.period(),
                status,
                remarks,
                Instant.ofEpochMilli(contribution.getAcceptedAt()),
                report.edition().edition(),
                contribution.getSource());
    }
}
