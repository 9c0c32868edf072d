package meetlat.ingest.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Digest;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.ingest.intake.SubmissionRefused;
import org.jspecify.annotations.Nullable;

/**
 * What {@link SubmissionLog#take} would say of submissions one after another, as if those before had been written.
 * Remembers some hundred bytes of each; for one thread.
 */
public final class Forecast {

    private final SubmissionLog log;
    private final Sender sender;
    private final Set<RevisionId> foreseen = new HashSet<>();
    private final Map<Digest, Latest> latest = new HashMap<>();
    private final Map<ReportOf, Integer> newResponses = new HashMap<>();

    Forecast(SubmissionLog log, Sender sender) {
        this.log = log;
        this.sender = sender;
    }

    /** What would become of the next one. Throws {@link SubmissionRefused} when the report takes no more responses. */
    public Taken next(CheckedSubmission submission) {
        SubmissionIdentity identity = SubmissionIdentity.of(sender.source(), submission);
        RevisionId revision = RevisionId.of(identity);
        Latest standing = standing(identity);
        Taken taken = SubmissionLog.standing(
                submission, identity, foreseen.contains(revision) || log.isKnown(identity), standing);
        if (taken.kind() == Taken.Kind.NEW) {
            ReportOf report = ReportOf.of(submission);
            log.requireRoom(report, newResponses.getOrDefault(report, 0));
            newResponses.merge(report, 1, Integer::sum);
        }
        if (taken.kind() != Taken.Kind.DUPLICATE) {
            foreseen.add(revision);
            Latest written = Latest.of(submission.submittedAt(), SubmissionLog.changedAt(submission, standing));
            latest.merge(Digest.of(identity.submissionId()), written, Latest::orLater);
        }
        return taken;
    }

    private @Nullable Latest standing(SubmissionIdentity identity) {
        Latest onLog = log.latest(identity);
        Latest ahead = latest.get(Digest.of(identity.submissionId()));
        if (onLog == null || ahead == null) {
            return onLog == null ? ahead : onLog;
        }
        return onLog.orLater(ahead);
    }
}
