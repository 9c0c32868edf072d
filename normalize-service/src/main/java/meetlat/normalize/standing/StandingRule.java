package meetlat.normalize.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import meetlat.normalize.state.Contribution;
import meetlat.normalize.state.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which of the submissions that stand for a report counts: the latest. When it is withdrawn or moves to another report,
 * the latest that still stands counts again, or none.
 */
public final class StandingRule {

    private StandingRule() {}

    /**
     * What a contribution changes.
     *
     * @param standing what stands from now on; empty when nothing does
     * @param counting the contribution that counts from now on, or null when none does
     * @param countingChanged whether that is another than before
     * @param superseded the contribution that was overtaken just now, or null
     * @param trail how what stands came to stand; null when nothing does
     * @param trailChanged whether that is another than before
     */
    public record Ruling(
            List<Contribution> standing,
            @Nullable Contribution counting,
            boolean countingChanged,
            @Nullable Contribution superseded,
            @Nullable Trail trail,
            boolean trailChanged) {}

    public static Ruling apply(@Nullable Standing before, Contribution incoming) {
        List<Contribution> old = before == null ? List.of() : before.getContributions();
        List<Contribution> standing = incoming.getUnchanged() ? retrace(old, incoming) : replace(old, incoming);
        Contribution countedBefore = latest(old);
        Contribution counting = latest(standing);
        boolean changed = !isSame(countedBefore, counting);
        Trail trail = Trail.of(standing);
        return new Ruling(
                standing,
                counting,
                changed,
                incoming.getUnchanged() ? null : superseded(countedBefore, counting, incoming),
                trail,
                !Objects.equals(trail, Trail.of(old)));
    }

    private static List<Contribution> replace(List<Contribution> old, Contribution incoming) {
        List<Contribution> standing = new ArrayList<>(old.size() + 1);
        for (Contribution c : old) {
            if (!c.getSubmissionId().equals(incoming.getSubmissionId())) {
                standing.add(c);
            }
        }
        if (!incoming.getRetracted()) {
            standing.add(incoming);
        }
        return standing;
    }

    /** Takes over what is known now of the revisions that came before. */
    private static List<Contribution> retrace(List<Contribution> old, Contribution incoming) {
        List<Contribution> standing = new ArrayList<>(old.size());
        for (Contribution c : old) {
            standing.add(
                    c.getSubmissionId().equals(incoming.getSubmissionId())
                            ? Contribution.newBuilder(c)
                                    .setFirstSubmittedAt(incoming.getFirstSubmittedAt())
                                    .setRevisions(incoming.getRevisions())
                                    .build()
                            : c);
        }
        return standing;
    }

    private static @Nullable Contribution latest(List<Contribution> standing) {
        Contribution latest = null;
        for (Contribution c : standing) {
            if (latest == null || compare(c, latest) > 0) {
                latest = c;
            }
        }
        return latest;
    }

    private static int compare(Contribution a, Contribution b) {
        int byPrecedence = Precedence.of(a).compareTo(Precedence.of(b));
        // Two responses may have the same content: the id settles it.
        return byPrecedence != 0 ? byPrecedence : a.getSubmissionId().compareTo(b.getSubmissionId());
    }

    private static @Nullable Contribution superseded(
            @Nullable Contribution countedBefore, @Nullable Contribution counting, Contribution incoming) {
        if (!incoming.getRetracted() && counting != null && !isSame(counting, incoming)) {
            return incoming;
        }
        boolean overtaken = countedBefore != null
                && counting == incoming
                && !countedBefore.getSubmissionId().equals(incoming.getSubmissionId());
        return overtaken ? countedBefore : null;
    }

    private static boolean isSame(@Nullable Contribution a, @Nullable Contribution b) {
        if (a == null || b == null) {
            return a == b;
        }
        return a.getSubmissionId().equals(b.getSubmissionId())
                && a.getRevision().equals(b.getRevision());
    }
}
