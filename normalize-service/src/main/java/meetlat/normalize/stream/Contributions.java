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
        return Report.newBuilder()
                .setDefinitions(key.definitions())
                .setEdition(key.edition().edition())
                .setForm(key.form())
                .setProject(key.project())
                .setPeriod(key.period())
                .setSubmissionId(contribution.getSubmissionId())
                .setRevision(contribution.getRevision())
                .setSubmittedAt(Instant.ofEpochMilli(contribution.getSubmittedAt()))
                .setAcceptedAt(Instant.ofEpochMilli(contribution.getAcceptedAt()))
                .setCells(contribution.getCells())
                .setCounts(contribution.getCounts())
                .setSynthetic(contribution.getSynthetic())
                .build();
    }

    private static List<Remark> remarks(List<Finding> findings) {
        return findings.stream()
                .map(f -> new Remark(f.code().id(), f.question(), f.parameters()))
                .toList();
    }
}
