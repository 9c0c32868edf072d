package meetlat.ingest.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.schemas.Submission;

/** The revision that takes a response back. */
final class Withdrawal {

    private Withdrawal() {}

    /** By what is withdrawn: two that withdraw the same at the same instant write the same revision. */
    static SubmissionIdentity identity(String submissionId, KnownResponse standing) {
        return SubmissionIdentity.ofWithdrawal(submissionId, standing.latestRevision());
    }

    /** The record for the log: for the report that the response stands for, and later than its latest revision. */
    static Submission of(SubmissionIdentity identity, KnownResponse standing, Instant now) {
        Response response = standing.response();
        Latest latest = standing.latest();
        // A response may say that it was submitted in the hours to come.
        boolean ahead = now.toEpochMilli() <= latest.submittedAt();
        return new Submission(
                identity.submissionId(),
                identity.revision(),
                response.source(),
                response.report().form(),
                response.report().project(),
                response.report().period(),
                ahead ? Instant.ofEpochMilli(latest.submittedAt()) : now,
                now,
                Map.of(),
                List.of(),
                true,
                ahead ? Instant.ofEpochMilli(latest.modifiedAt() + 1) : null,
                null,
                null);
    }
}
