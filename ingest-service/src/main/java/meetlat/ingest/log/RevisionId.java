package meetlat.ingest.log;

import meetlat.ingest.intake.Digest;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.schemas.Submission;

/** A revision of a submission in 32 bytes: one is held for each revision on the log. */
record RevisionId(long idHigh, long idLow, long revisionHigh, long revisionLow) {

    static RevisionId of(Submission submission) {
        return of(new SubmissionIdentity(submission.getSubmissionId(), submission.getRevision()));
    }

    static RevisionId of(SubmissionIdentity identity) {
        Digest id = Digest.of(identity.submissionId());
        Digest revision = Digest.of(identity.revision());
        return new RevisionId(id.high(), id.low(), revision.high(), revision.low());
    }
}
