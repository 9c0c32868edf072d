package meetlat.ingest.log;

import meetlat.ingest.intake.Digest;
import meetlat.schemas.Submission;

/** A revision of a submission in 32 bytes: one is held for each revision on the log. */
record RevisionId(long idHigh, long idLow, long revisionHigh, long revisionLow) {

    static RevisionId of(Submission submission) {
        Digest id = Digest.of(submission.getSubmissionId());
        Digest revision = Digest.of(submission.getRevision());
        return new RevisionId(id.high(), id.low(), revision.high(), revision.low());
    }
}
