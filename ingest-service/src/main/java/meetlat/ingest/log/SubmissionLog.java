package meetlat.ingest.log;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Digest;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.ingest.receipt.Receipts;
import meetlat.schemas.Submission;
import meetlat.schemas.TopicTail;
import meetlat.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes submissions to the log, each revision once. It knows what stands there by following the topic, so a repeat is
 * recognized after any time and whichever instance took the first. Two instances that take the same revision at the
 * same instant both write it; normalization counts it once.
 */
@Component
public class SubmissionLog implements TopicTail.Reader<Submission> {

    private final KafkaTemplate<String, Submission> kafka;
    private final Receipts receipts;
    private final long patienceMillis;
    private final Set<RevisionId> known = ConcurrentHashMap.newKeySet();
    private final Map<Digest, Latest> latest = new ConcurrentHashMap<>();
    private final ConcurrentMap<RevisionId, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    SubmissionLog(KafkaTemplate<String, Submission> kafka, Receipts receipts, LogProperties properties) {
        this.kafka = kafka;
        this.receipts = receipts;
        this.patienceMillis = properties.patience().toMillis();
    }

    /** What {@link #take} would say now; writes nothing. */
    public Taken foresee(CheckedSubmission submission, Sender sender) {
        return foresee(submission, SubmissionIdentity.of(sender.source(), submission));
    }

    /** What {@link #take} would say of several submissions of a sender, one after another; writes nothing. */
    public Forecast forecast(Sender sender) {
        return new Forecast(this, sender);
    }

    private Taken foresee(CheckedSubmission submission, SubmissionIdentity identity) {
        return foresee(submission, identity, isKnown(RevisionId.of(identity)), standing(identity));
    }

    static Taken foresee(
            CheckedSubmission submission, SubmissionIdentity identity, boolean known, @Nullable Latest standing) {
        boolean outdated =
                standing != null && standing.isAfter(Latest.of(submission)) && !isShownLater(submission, standing);
        Taken.Kind kind = known ? Taken.Kind.DUPLICATE : standing == null ? Taken.Kind.NEW : Taken.Kind.REVISION;
        return new Taken(identity.submissionId(), kind, outdated);
    }

    boolean isKnown(RevisionId revision) {
        return known.contains(revision);
    }

    /** The latest revision of the response on the log; null when there is none. */
    @Nullable
    Latest standing(SubmissionIdentity identity) {
        return latest.get(Digest.of(identity.submissionId()));
    }

    /** Like {@link #take}, and waits. Throws {@link LogUnavailable} in place of a failed future. */
    public Taken takeAndWait(CheckedSubmission submission, Sender sender, Instant now) {
        try {
            return take(submission, sender, now).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LogUnavailable unavailable ? unavailable : new LogUnavailable(e);
        }
    }

    /**
     * Completes once the submission stands on the log, whoever wrote it; with {@link LogUnavailable} when that cannot be
     * known in time: the sender may then send it again, and it is counted once. Waits while more is under way than the
     * producer can hold, which slows a sender of many down to what the log takes.
     */
    public CompletableFuture<Taken> take(CheckedSubmission submission, Sender sender, Instant now) {
        SubmissionIdentity identity = SubmissionIdentity.of(sender.source(), submission);
        RevisionId revision = RevisionId.of(identity);
        CompletableFuture<Void> written = new CompletableFuture<>();
        CompletableFuture<Void> other = underWay.putIfAbsent(revision, written);
        if (other != null) {
            return other.thenApply(done -> foresee(submission, identity));
        }
        Taken taken = foresee(submission, identity);
        if (taken.kind() == Taken.Kind.DUPLICATE) {
            underWay.remove(revision, written);
            written.complete(null);
            return CompletableFuture.completedFuture(taken);
        }
        write(submission.toRecord(identity, sender.source(), now, changedAt(submission, standing(identity))))
                .whenComplete((done, failure) -> {
                    underWay.remove(revision, written);
                    if (failure == null) {
                        written.complete(null);
                    } else {
                        written.completeExceptionally(new LogUnavailable(failure));
                    }
                });
        return written.thenApply(done -> taken);
    }

    private CompletableFuture<?> write(Submission submission) {
        try {
            return kafka.send(Topics.SUBMISSIONS.name(), submission.getSubmissionId(), submission)
                    .orTimeout(patienceMillis, TimeUnit.MILLISECONDS)
                    .thenRun(() -> remember(submission));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * When a revision came to be. Content that is shown with no later time than other content of the same response was
     * changed before it was shown, whatever the time beside it says: that time is taken, so that the change counts.
     */
    static @Nullable Instant changedAt(CheckedSubmission submission, @Nullable Latest standing) {
        return standing != null && isShownLater(submission, standing) ? submission.shownAt() : submission.modifiedAt();
    }

    private static boolean isShownLater(CheckedSubmission submission, Latest standing) {
        Latest stated = Latest.of(submission);
        boolean saysNothing = submission.modifiedAt() == null && stated.submittedAt() == standing.submittedAt();
        return submission.shownAt() != null
                && submission.shownAt().toEpochMilli() > standing.modifiedAt()
                && (saysNothing || stated.equals(standing));
    }

    @Override
    public void read(String key, @Nullable Submission submission, boolean live) {
        if (submission != null) {
            remember(submission);
        }
    }

    private void remember(Submission submission) {
        latest.merge(Digest.of(submission.getSubmissionId()), Latest.of(submission), Latest::orLater);
        known.add(RevisionId.of(submission));
        receipts.onLog(submission.getSubmissionId(), submission.getForm());
    }
}
