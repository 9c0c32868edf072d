package meetlat.normalize.standing;

import java.util.Comparator;
import meetlat.normalize.state.Contribution;
import meetlat.normalize.state.LatestRevision;

/**
 * What decides which of two comes later: the time of submission, then that of the last change, never the arrival; and
 * between equals the digest of the content, so that every replay agrees.
 *
 * @param submittedAt in milliseconds since the epoch
 * @param modifiedAt in milliseconds since the epoch; that of submission when nothing was changed since
 * @param revision the digest
 */
record Precedence(long submittedAt, long modifiedAt, String revision) implements Comparable<Precedence> {

    private static final Comparator<Precedence> ORDER = Comparator.comparingLong(Precedence::submittedAt)
            .thenComparingLong(Precedence::modifiedAt)
            .thenComparing(Precedence::revision);

    static Precedence of(LatestRevision revision) {
        return new Precedence(revision.getSubmittedAt(), revision.getModifiedAt(), revision.getRevision());
    }

    static Precedence of(Contribution contribution) {
        return new Precedence(contribution.getSubmittedAt(), contribution.getModifiedAt(), contribution.getRevision());
    }

    @Override
    public int compareTo(Precedence other) {
        return ORDER.compare(this, other);
    }
}
