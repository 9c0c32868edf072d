package meetlat.normalize.standing;

import meetlat.normalize.state.LatestRevision;
import org.jspecify.annotations.Nullable;

/** Whether a revision of a submission replaces the one known, and which report it leaves when it does. */
public final class RevisionRule {

    private RevisionRule() {}

    /** What is to be done about a revision. */
    public sealed interface Verdict {

        /** It is the one already known, sent again. */
        record Repeat() implements Verdict {}

        /** A later revision is known. */
        record Outdated() implements Verdict {}

        /**
         * It is the latest.
         *
         * @param left key of the report that its predecessor contributed to and that it does not; null when there is
         *     none
         */
        record Latest(@Nullable String left) implements Verdict {}
    }

    public static Verdict judge(@Nullable LatestRevision known, LatestRevision incoming) {
        if (known == null) {
            return new Verdict.Latest(null);
        }
        int later = Precedence.compare(
                incoming.getSubmittedAt(), incoming.getRevision(), known.getSubmittedAt(), known.getRevision());
        if (later == 0) {
            return new Verdict.Repeat();
        }
        if (later < 0) {
            return new Verdict.Outdated();
        }
        boolean moved = known.getReportKey() != null && !known.getReportKey().equals(incoming.getReportKey());
        return new Verdict.Latest(moved ? known.getReportKey() : null);
    }
}
