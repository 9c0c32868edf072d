package meetlat.ingest.log;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Digest;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What {@link SubmissionLog#take} would say of submissions one after another, as if those before had been written.
 * Remembers some hundred bytes of each; for one thread.
 */
public final class Forecast {

    private final SubmissionLog log;
    private final Sender sender;
    /** What the responses of those before would have become. */
    private final Map<Digest, KnownResponse> ahead = new HashMap<>();
    /** How many more responses would stand for a report than on the log; fewer when negative. */
    private final Map<ReportOf, Integer> more = new HashMap<>();

    Forecast(SubmissionLog log, Sender sender) {
        this.log = log;
        this.sender = sender;
    }

    /**
     * What would become of the next one. Throws {@link SubmissionRefused} when the report takes no more responses, or the
     * response no more revisions.
     */
    public Taken next(CheckedSubmission submission) {
        SubmissionIdentity identity = SubmissionIdentity.of(sender.source(), submission);
        Digest id = Digest.of(identity.submissionId());
        KnownResponse before = ahead.containsKey(id) ? ahead.get(id) : log.find(identity);
        Taken taken = SubmissionLog.standing(submission, identity, before);
        if (taken.kind() != Taken.Kind.DUPLICATE) {
            log.requireRevisions(before);
            KnownResponse after = after(before, submission, identity);
            move(before, after);
            ahead.put(id, after);
        }
        return taken;
    }

    private KnownResponse after(
            @Nullable KnownResponse before, CheckedSubmission submission, SubmissionIdentity identity) {
        Instant changedAt = SubmissionLog.changedAt(submission, before == null ? null : before.latest());
        // When it is accepted decides nothing that is foreseen.
        Submission revision = submission.toRecord(identity, sender.source(), Instant.EPOCH, changedAt);
        return KnownResponse.after(before, sender.source(), ReportOf.of(submission), revision);
    }

    private void move(@Nullable KnownResponse before, KnownResponse after) {
        if (after.isWithdrawn() || before != null && before.standsFor(after.report())) {
            return;
        }
        log.requireRoom(after.report(), more.getOrDefault(after.report(), 0));
        more.merge(after.report(), 1, Integer::sum);
        if (before != null && !before.isWithdrawn()) {
            more.merge(before.report(), -1, Integer::sum);
        }
    }
}
