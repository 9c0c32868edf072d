package meetlat.ingest.log;

import meetlat.schemas.Submission;

/** A revision of a submission in 32 bytes: one is held for each revision on the log. */
record RevisionId(long idHigh, long idLow, long revisionHigh, long revisionLow) {

    static RevisionId of(Submission submission) {
        String id = submission.getSubmissionId();
        String revision = submission.getRevision();
        return new RevisionId(high(id), low(id), high(revision), low(revision));
    }

    private static long high(String digest) {
        return Long.parseUnsignedLong(digest, 0, 16, 16);
    }

    private static long low(String digest) {
        return Long.parseUnsignedLong(digest, 16, 32, 16);
    }
}
