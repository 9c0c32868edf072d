package meetlat.normalize.standing;

import java.util.ArrayList;
import java.util.List;
import meetlat.normalize.state.LatestRevision;
import org.jspecify.annotations.Nullable;

/**
 * Whether a revision of a submission replaces the one known, and which report it leaves when it does. A revision that was
 * seen is a repeat whenever it comes again: two instances of ingest-service that took it at once may have noted different
 * times of its last change, and the one that stands first on the log holds.
 */
public final class RevisionRule {

    /** How many revisions besides the latest are remembered, so that the state of one submission cannot grow for ever. */
    static final int REMEMBERED = 32;

    private RevisionRule() {}

    /** What is to be done about a revision. */
    public sealed interface Verdict {

        /** It is one already known, sent again. */
        record Repeat() implements Verdict {}

        /**
         * A later revision is known.
         *
         * @param known what is known from now on
         * @param sameReport whether it names the report that the latest contributes to, of which more is known now
         */
        record Outdated(LatestRevision known, boolean sameReport) implements Verdict {}

        /**
         * It is the latest.
         *
         * @param known what is known from now on
         * @param left key of the report that its predecessor contributed to and that it does not; null when there is
         *     none
         */
        record Latest(LatestRevision known, @Nullable String left) implements Verdict {}
    }

    /** @param incoming the revision, which knows of no others */
    public static Verdict judge(@Nullable LatestRevision known, LatestRevision incoming) {
        if (known == null) {
            return new Verdict.Latest(incoming, null);
        }
        if (known.getRevision().equals(incoming.getRevision())
                || known.getOthers().contains(incoming.getRevision())) {
            return new Verdict.Repeat();
        }
        if (Precedence.of(incoming).compareTo(Precedence.of(known)) < 0) {
            boolean sameReport =
                    known.getReportKey() != null && known.getReportKey().equals(incoming.getReportKey());
            return new Verdict.Outdated(together(known, known, incoming, incoming), sameReport);
        }
        boolean moved = known.getReportKey() != null && !known.getReportKey().equals(incoming.getReportKey());
        return new Verdict.Latest(together(incoming, known, incoming, known), moved ? known.getReportKey() : null);
    }

    /**
     * What is known of a submission with one revision more.
     *
     * @param latest the later of the two
     * @param other the earlier of the two
     */
    private static LatestRevision together(
            LatestRevision latest, LatestRevision known, LatestRevision incoming, LatestRevision other) {
        List<String> others = new ArrayList<>(known.getOthers());
        others.add(other.getRevision());
        return new LatestRevision(
                latest.getRevision(),
                latest.getSubmittedAt(),
                latest.getModifiedAt(),
                latest.getReportKey(),
                List.copyOf(others.subList(Math.max(0, others.size() - REMEMBERED), others.size())),
                Places.and(known.getPlaces(), incoming.getPlaces()));
    }
}
