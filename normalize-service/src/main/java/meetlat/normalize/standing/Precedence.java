package meetlat.normalize.standing;

/**
 * Which of two comes later: by submission time, never by arrival, and between equals by the digest of their content, so
 * that every replay agrees.
 */
final class Precedence {

    private Precedence() {}

    static int compare(long submittedAt, String revision, long otherSubmittedAt, String otherRevision) {
        int byTime = Long.compare(submittedAt, otherSubmittedAt);
        return byTime != 0 ? byTime : revision.compareTo(otherRevision);
    }
}
