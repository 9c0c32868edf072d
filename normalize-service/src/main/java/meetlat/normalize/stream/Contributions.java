package meetlat.normalize.stream;

import java.time.Instant;
import java.util.List;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.normalization.Finding;
import meetlat.normalize.normalization.Normalized.Marks;
import meetlat.normalize.normalization.Normalized.Observations;
import meetlat.normalize.standing.Trail;
import meetlat.normalize.state.Contribution;
import meetlat.normalize.state.Place;
import meetlat.normalize.state.Remark;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/** Contributions to and from records. */
final class Contributions {

    private static final Observations NOTHING = new Observations(List.of(), List.of(), Marks.NONE, List.of());

    private Contributions() {}

    /** @param place what is known of the revisions that name the report */
    static Contribution of(Submission submission, Observations observations, Place place) {
        return contribution(submission, false, observations, place, false);
    }

    /** Says that an earlier revision of what contributes came in late. */
    static Contribution unchanged(Submission submission, Place place) {
        return contribution(submission, false, NOTHING, place, true);
    }

    /** Takes a submission out of a report that it no longer stands for. */
    static Contribution retraction(Submission submission) {
        return contribution(submission, true, NOTHING, null, false);
    }

    private static Contribution contribution(
            Submission submission,
            boolean retracted,
            Observations observations,
            @Nullable Place place,
            boolean unchanged) {
        Marks marks = observations.marks();
        return new Contribution(
                submission.getSubmissionId(),
                submission.getRevision(),
                submission.getSource(),
                submission.getForm(),
                submission.getSubmittedAt().toEpochMilli(),
                modifiedAt(submission),
                submission.getAcceptedAt().toEpochMilli(),
                retracted,
                place == null ? 0 : place.getFirstSubmittedAt(),
                place == null ? 0 : place.getRevisions(),
                unchanged,
                observations.cells(),
                observations.counts(),
                marks.synthetic(),
                marks.close(),
                marks.broad(),
                marks.narrow(),
                marks.related(),
                marks.notComparable(),
                remarks(observations.remarks()));
    }

    /** In milliseconds since the epoch; that of submission when it was not changed since. */
    static long modifiedAt(Submission submission) {
        Instant modifiedAt = submission.getModifiedAt();
        return (modifiedAt == null ? submission.getSubmittedAt() : modifiedAt).toEpochMilli();
    }

    static Report report(ReportKey key, Contribution contribution, Trail trail, Definitions definitions) {
        Instant acceptedAt = Instant.ofEpochMilli(contribution.getAcceptedAt());
        return new Report(
                key.definitions(),
                key.form(),
                key.project(),
                key.period(),
                contribution.getSubmissionId(),
                contribution.getRevision(),
                Instant.ofEpochMilli(contribution.getSubmittedAt()),
                acceptedAt,
                contribution.getCells(),
                contribution.getCounts(),
                contribution.getSynthetic(),
                key.edition().edition(),
                definitions.isHistory(acceptedAt),
                contribution.getClose(),
                contribution.getBroad(),
                contribution.getNarrow(),
                contribution.getRelated(),
                contribution.getNotComparable(),
                Instant.ofEpochMilli(trail.firstSubmittedAt()),
                trail.revisions());
    }

    private static List<Remark> remarks(List<Finding> findings) {
        return findings.stream()
                .map(f -> new Remark(f.code().id(), f.question(), f.parameters()))
                .toList();
    }
}
