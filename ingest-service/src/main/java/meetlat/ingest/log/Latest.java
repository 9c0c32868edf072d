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
 * @param statedAt the time of the last change as the source stated it, which may lie before the one that decides
 */
record Latest(long submittedAt, long modifiedAt, long statedAt) {

    static Latest of(Submission submission) {
        long submittedAt = submission.getSubmittedAt().toEpochMilli();
        long modifiedAt = millis(submission.getModifiedAt(), submittedAt);
        return new Latest(submittedAt, modifiedAt, millis(submission.getStatedModifiedAt(), modifiedAt));
    }

    /** As its source states it. */
    static Latest of(CheckedSubmission submission) {
        return of(submission, submission.modifiedAt());
    }

    /** @param changedAt when it came to be; null when it was not changed since it was submitted */
    static Latest of(CheckedSubmission submission, @Nullable Instant changedAt) {
        long submittedAt = submission.submittedAt().toEpochMilli();
        return new Latest(submittedAt, millis(changedAt, submittedAt), millis(submission.modifiedAt(), submittedAt));
    }

    private static long millis(@Nullable Instant time, long otherwise) {
        return time == null ? otherwise : time.toEpochMilli();
    }

    boolean isAfter(Latest other) {
        return submittedAt != other.submittedAt ? submittedAt > other.submittedAt : modifiedAt > other.modifiedAt;
    }

    /**
     * Whether a source showed a submission later than this revision, though the time that it states for it is not later.
     * Other content was then changed before it was shown; not so when the source states an earlier time than was stated
     * for this revision, or none, for then it may show what was there before.
     */
    boolean isShownBefore(CheckedSubmission submission) {
        Instant shownAt = submission.shownAt();
        Latest stated = of(submission);
        return shownAt != null
                && shownAt.toEpochMilli() > modifiedAt
                && stated.submittedAt == submittedAt
                && stated.modifiedAt <= modifiedAt
                && stated.modifiedAt >= statedAt;
    }
}
