package meetlat.aggregate.disclosure;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a table are not published: those below the threshold but zeros, and as many others as it takes so that of
 * each of those nobody can tell whether it is below. Zeros are shown: that nothing happened identifies nobody.
 *
 * <p>For each small count there is, among the cells that are not published, a closed way along which it can be raised to
 * the threshold; so no reckoning with what is published excludes that it is that large.
 *
 * <p>The same holds for all tables published one after the other. A way goes through every table from the one that it was
 * found for, and none of its cells is published in any of these. It begins where each of its cells changed, so that the
 * tables before are as they were. Where it cannot go on, because a cell on it is gone, it is led around that over cells
 * that changed too. Where there is no way, the change is held back: the table is published as if it had not happened.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * The next publication of a table.
     *
     * @param before the one before; null when there is none
     * @param live the counts as they are now; of the same shape as before
     * @return empty when the table cannot be published at all, which never is so for one that was before, nor when every
     *     total may be suppressed
     */
    public static Optional<Disclosed> next(@Nullable Disclosed before, Grid live, Rules rules) {
        if (before == null) {
            Attempt first = new Attempt(null, live, new BitSet(), rules);
            return first.isSafe() ? Optional.of(first.disclosed()) : Optional.empty();
        }
        BitSet changed = changed(before, live);
        BitSet heldBack = new BitSet();
        while (true) {
            Attempt attempt = new Attempt(before, live.keeping(before.grid(), heldBack), heldBack, rules);
            if (attempt.isSafe()) {
                return Optional.of(attempt.disclosed());
            }
            BitSet blocked = attempt.blocked();
            blocked.and(changed);
            blocked.andNot(heldBack);
            if (rules.ofMany() || blocked.isEmpty()) {
                return Optional.of(before.again(changed));
            }
            heldBack.or(blocked);
        }
    }

    /** The cells, without totals, of which the two tables say something else. */
    private static BitSet changed(Disclosed before, Grid live) {
        BitSet changed = new BitSet();
        IntStream.range(0, live.size())
                .filter(cell -> !live.isTotalOfRow(cell) && !live.isTotalOfColumn(cell))
                .filter(cell -> live.value(cell) != before.grid().value(cell))
                .forEach(changed::set);
        return changed;
    }
}
