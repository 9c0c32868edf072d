package meetlat.ingest.log;

import java.time.Instant;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The latest revision of a response on the log, in the order that decides which counts: by the time of submission, then
 * by that of the last change. One is held for each response.
 *
 * @param submittedAt in milliseconds since the epoch
 * @param modifiedAt in milliseconds since the epoch; that of submission when it was not changed since
 */
record Latest(long submittedAt, long modifiedAt) {

    static Latest of(Submission submission) {
        return of(submission.getSubmittedAt(), submission.getModifiedAt());
    }

    static Latest of(CheckedSubmission submission) {
        return of(submission.submittedAt(), submission.modifiedAt());
    }

    static Latest of(Instant submittedAt, @Nullable Instant modifiedAt) {
        return new Latest(submittedAt.toEpochMilli(), (modifiedAt == null ? submittedAt : modifiedAt).toEpochMilli());
    }

    boolean isAfter(Latest other) {
        return submittedAt != other.submittedAt ? submittedAt > other.submittedAt : modifiedAt > other.modifiedAt;
    }

    Latest orLater(Latest other) {
        return other.isAfter(this) ? other : this;
    }
}
