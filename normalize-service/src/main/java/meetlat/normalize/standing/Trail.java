package meetlat.normalize.standing;

import java.util.List;
import meetlat.normalize.state.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * When what stands for a report was first submitted, and how often it was revised since. A function of the set of
 * revisions that are known, whatever the order in which they came: had each come in its turn, each after the first would
 * have changed what stands.
 *
 * @param firstSubmittedAt the earliest submission among all that stand, in milliseconds since the epoch. One that was
 *     taken back does not count, so that nobody is on time with what no longer stands
 * @param revisions how many accepted revisions there are besides the first, over all submissions that stand
 */
public record Trail(long firstSubmittedAt, int revisions) {

    /** Null when nothing stands. */
    static @Nullable Trail of(List<Contribution> standing) {
        if (standing.isEmpty()) {
            return null;
        }
        long first = Long.MAX_VALUE;
        int revisions = -1;
        for (Contribution c : standing) {
            first = Math.min(first, c.getFirstSubmittedAt());
            revisions += c.getRevisions();
        }
        return new Trail(first, revisions);
    }
}
