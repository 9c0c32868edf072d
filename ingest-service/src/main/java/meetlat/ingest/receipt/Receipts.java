package meetlat.ingest.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import meetlat.ingest.intake.Digest;
import meetlat.schemas.Edition;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.TopicTail;
import org.jspecify.annotations.Nullable;

/** The receipts of all submissions, made from the outcomes topic; any instance has them, also after a restart. */
public final class Receipts implements TopicTail.Reader<Outcome> {

    private final Map<Digest, Standing> standings = new ConcurrentHashMap<>();
    /** Most submissions are simply normalized: one verdict for all of them. */
    private final Map<Verdict, Verdict> common = new ConcurrentHashMap<>();

    /**
     * The receipt of a submission that stands on the log, at a moment; pending while nothing is decided.
     *
     * @param form the form of its latest revision
     */
    public Receipt of(String submissionId, String form, PublishedVersions versions, Instant now) {
        Standing standing = standings.getOrDefault(Digest.of(submissionId), Standing.PENDING);
        return Receipt.of(submissionId, form, standing, versions, now);
    }

    @Override
    public void read(String key, @Nullable Outcome outcome, boolean live) {
        OutcomeKey about = OutcomeKey.parse(key);
        if (outcome == null) {
            standings.computeIfPresent(about.submission(), (id, standing) -> standing.without(about.edition()));
        } else if (outcome.getStatus() != OutcomeStatus.UNKNOWN) {
            Decision decision = decision(about.edition(), outcome);
            standings.merge(
                    about.submission(), Standing.PENDING.with(decision), (before, one) -> before.with(decision));
        }
    }

    private Decision decision(Edition edition, Outcome outcome) {
        List<Finding> findings = outcome.getFindings().stream().map(Finding::of).toList();
        Verdict verdict =
                new Verdict(edition, Status.valueOf(outcome.getStatus().name()), findings);
        return Decision.of(
                verdict.isCommon() ? common.computeIfAbsent(verdict, v -> v) : verdict,
                Digest.of(outcome.getRevision()));
    }

    /** The key of an outcome, see {@link meetlat.schemas.Keys#outcome}. */
    private record OutcomeKey(Edition edition, Digest submission) {

        static OutcomeKey parse(String key) {
            int slash = key.indexOf('/');
            if (slash < 0) {
                throw new IllegalArgumentException("not the key of an outcome");
            }
            return new OutcomeKey(Edition.parse(key.substring(0, slash)), Digest.of(key.substring(slash + 1)));
        }
    }
}
