package meetlat.ingest.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A submission that names only what the catalogue has.
 *
 * @param answers by question id, in the order of the ids; null is a blank
 * @param synthetic ids of the questions whose answer is made up, in the order of the ids
 */
public record CheckedSubmission(
        String form,
        String responseId,
        String project,
        String period,
        Instant submittedAt,
        Map<String, @Nullable Object> answers,
        List<String> synthetic) {

    /** The record for the log. */
    public Submission toRecord(SubmissionIdentity identity, String source, Instant acceptedAt) {
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
                false);
    }
}
