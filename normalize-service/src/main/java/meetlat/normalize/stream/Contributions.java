package meetlat.normalize.stream;

import java.time.Instant;
import java.util.List;
import meetlat.normalize.normalization.Finding;
import meetlat.normalize.normalization.Normalized.Observations;
import meetlat.normalize.state.Contribution;
import meetlat.normalize.state.Remark;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import meetlat.schemas.Submission;

/** Contributions to and from records. */
final class Contributions {

    private Contributions() {}

    static Contribution of(Submission submission, Observations observations) {
        return new Contribution(
                submission.getSubmissionId(),
                submission.getRevision(),
                submission.getSubmittedAt().toEpochMilli(),
                submission.getAcceptedAt().toEpochMilli(),
                false,
                observations.cells(),
                observations.counts(),
                observations.synthetic(),
                remarks(observations.remarks()));
    }

    /** Takes a submission out of a report that it no longer stands for. */
    static Contribution retraction(Submission submission) {
        return new Contribution(
                submission.getSubmissionId(),
                submission.getRevision(),
                submission.getSubmittedAt().toEpochMilli(),
                submission.getAcceptedAt().toEpochMilli(),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Report report(ReportKey key, Contribution contribution) {
        return new Report(
                key.definitions(),
                key.form(),
                key.project(),
                key.period(),
                contribution.getSubmissionId(),
                contribution.getRevision(),
                Instant.ofEpochMilli(contribution.getSubmittedAt()),
                Instant.ofEpochMilli(contribution.getAcceptedAt()),
                contribution.getCells(),
                contribution.getCounts(),
                contribution.getSynthetic());
    }

    private static List<Remark> remarks(List<Finding> findings) {
        return findings.stream()
                .map(f -> new Remark(f.code().id(), f.question(), f.parameters()))
                .toList();
    }
}
