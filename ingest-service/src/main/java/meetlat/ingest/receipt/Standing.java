package meetlat.ingest.receipt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import meetlat.schemas.Edition;
import org.jspecify.annotations.Nullable;

/**
 * All that was decided on one submission. Outcomes of different editions come in any order, so every edition's is kept
 * until its tombstone comes; which of them is shown does not depend on the order. Immutable, and small: one is held for
 * each submission that anything was decided on.
 */
final class Standing {

    /** Nothing is decided yet. */
    static final Standing PENDING = new Standing(new Decision[0]);

    /** One for each edition, in the order of the editions. */
    private final Decision[] decisions;

    private Standing(Decision[] decisions) {
        this.decisions = decisions;
    }

    /** With this decision in place of an earlier one under the same edition. */
    Standing with(Decision decision) {
        return new Standing(Stream.concat(others(decision.edition()), Stream.of(decision))
                .sorted(Comparator.comparing(Decision::edition))
                .toArray(Decision[]::new));
    }

    /** Without the decision under this edition, if there is one; null when none is left. */
    @Nullable
    Standing without(Edition edition) {
        Decision[] left = others(edition).toArray(Decision[]::new);
        return left.length == 0 ? null : new Standing(left);
    }

    private Stream<Decision> others(Edition edition) {
        return Arrays.stream(decisions).filter(d -> !d.edition().equals(edition));
    }

    /** The decision under the highest edition of each definitions version, in the order of the versions. */
    List<Decision> latest() {
        List<Decision> latest = new ArrayList<>(decisions.length);
        for (Decision decision : decisions) {
            int last = latest.size() - 1;
            if (last >= 0
                    && latest.get(last).edition().definitions()
                            == decision.edition().definitions()) {
                latest.set(last, decision);
            } else {
                latest.add(decision);
            }
        }
        return List.copyOf(latest);
    }
}
