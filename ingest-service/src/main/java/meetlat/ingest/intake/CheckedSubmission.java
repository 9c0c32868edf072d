package meetlat.ingest.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A submission that names only what the catalogue has.
 *
 * @param modifiedAt when the respondent changed it after submitting it; null when that is not said or did not happen
 * @param shownAt when its source showed this content, if the source shows responses as they are at that moment and may
 *     not say when they were changed, as an export does; null otherwise. No part of the content.
 * @param respondent keyed pseudonym of the respondent; null when it is not kept. No part of the content.
 * @param answers by question id, in the order of the ids; null is a blank
 * @param synthetic ids of the questions whose answer is made up, in the order of the ids
 */
public record CheckedSubmission(
        String form,
        String responseId,
        String project,
        String period,
        Instant submittedAt,
        @Nullable Instant modifiedAt,
        @Nullable Instant shownAt,
        @Nullable String respondent,
        Map<String, @Nullable Object> answers,
        List<String> synthetic) {

    /** The same, of that respondent. */
    public CheckedSubmission withRespondent(@Nullable String pseudonym) {
        return new CheckedSubmission(
                form, responseId, project, period, submittedAt, modifiedAt, shownAt, pseudonym, answers, synthetic);
    }

    /** The same, as a source showed it at that time. */
    public CheckedSubmission withShownAt(Instant time) {
        return new CheckedSubmission(
                form, responseId, project, period, submittedAt, modifiedAt, time, respondent, answers, synthetic);
    }

    /**
     * The record for the log.
     *
     * @param changedAt when this revision came to be, if that was after it was submitted; null otherwise. Where it is
     *     not what the source stated, that is kept beside it
     */
    public Submission toRecord(
            SubmissionIdentity identity, String source, Instant acceptedAt, @Nullable Instant changedAt) {
        return new Submission(
                identity.submissionId(),
                identity.revision(),
                source,
                form,
                project,
                period,
                submittedAt,
                acceptedAt,
                answers,
                synthetic,
                false,
                changedAt,
                respondent,
                Objects.equals(changedAt, modifiedAt) ? null : statedChange());
    }

    private Instant statedChange() {
        return modifiedAt == null ? submittedAt : modifiedAt;
    }
}
