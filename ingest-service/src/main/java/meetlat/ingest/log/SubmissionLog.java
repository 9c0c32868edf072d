package meetlat.ingest.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Digest;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.ingest.intake.SubmissionRefused;
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
    private final long patienceMillis;
    private final int responsesPerReport;
    private final int revisionsPerResponse;
    private final KnownResponses responses = new KnownResponses();
    private final ConcurrentMap<RevisionId, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    SubmissionLog(KafkaTemplate<String, Submission> kafka, LogProperties properties, ReportProperties reports) {
        this.kafka = kafka;
        this.patienceMillis = properties.patience().toMillis();
        this.responsesPerReport = reports.responsesPerReport();
        this.revisionsPerResponse = reports.revisionsPerResponse();
    }

    /** The response of a submission id, if one is on the log. */
    public Optional<Response> response(String submissionId) {
        return Digest.parse(submissionId).map(responses::find).map(KnownResponse::response);
    }

    /**
     * What {@link #take} would say of several submissions of a sender, one after another; writes nothing. Throws
     * {@link SubmissionRefused} when the report takes no more responses, or the response no more revisions.
     */
    public Forecast forecast(Sender sender) {
        return new Forecast(this, sender);
    }

    private Taken standing(CheckedSubmission submission, SubmissionIdentity identity) {
        return standing(submission, identity, find(identity));
    }

    /**
     * How a submission stands to what is on the log.
     *
     * @param known its response; null when there is none
     */
    static Taken standing(CheckedSubmission submission, SubmissionIdentity identity, @Nullable KnownResponse known) {
        if (known == null) {
            return new Taken(identity.submissionId(), Taken.Kind.NEW, false);
        }
        Digest revision = Digest.of(identity.revision());
        if (known.has(revision)) {
            boolean outdated = !known.latestRevision().equals(identity.revision());
            return new Taken(identity.submissionId(), Taken.Kind.DUPLICATE, outdated);
        }
        Latest order = Latest.of(submission, changedAt(submission, known.latest()));
        return new Taken(identity.submissionId(), Taken.Kind.REVISION, !known.isBefore(order, revision));
    }

    /** The response that a submission is of; null when there is none on the log. */
    @Nullable
    KnownResponse find(SubmissionIdentity identity) {
        return responses.find(Digest.of(identity.submissionId()));
    }

    /** Throws {@link SubmissionRefused} when a response takes no more revisions. */
    void requireRevisions(@Nullable KnownResponse known) {
        if (known != null && known.revisionCount() >= revisionsPerResponse) {
            throw new SubmissionRefused(
                    SubmissionRefused.Kind.INVALID,
                    List.of(Fault.of("", FaultCode.REVISIONS_FULL, revisionsPerResponse)));
        }
    }

    /**
     * Throws {@link SubmissionRefused} when the report takes no more responses.
     *
     * @param others how many more stand for it than on the log
     */
    void requireRoom(ReportOf report, int others) {
        if (!responses.hasRoom(report, responsesPerReport - others)) {
            throw full();
        }
    }

    /**
     * Like {@link #take}, and waits. Throws {@link SubmissionRefused} or {@link LogUnavailable} in place of a failed
     * future.
     */
    public Taken takeAndWait(CheckedSubmission submission, Sender sender, Instant now) {
        return await(take(submission, sender, now));
    }

    /**
     * Completes once the submission stands on the log, whoever wrote it. Fails with {@link SubmissionRefused} when it is
     * one more response for its report and that takes no more, or the response takes no more revisions; with
     * {@link LogUnavailable} when it cannot be known in time whether it is on the log: the sender may then send it
     * again, and it is counted once. Waits while more is under way than the producer can hold, which slows a sender of
     * many down to what the log takes.
     */
    public CompletableFuture<Taken> take(CheckedSubmission submission, Sender sender, Instant now) {
        SubmissionIdentity identity = SubmissionIdentity.of(sender.source(), submission);
        return once(identity, () -> standing(submission, identity), () -> {
            KnownResponse known = find(identity);
            requireRevisions(known);
            Latest latest = known == null ? null : known.latest();
            Submission toWrite = submission.toRecord(identity, sender.source(), now, changedAt(submission, latest));
            if (!responses.enter(toWrite, responsesPerReport)) {
                throw full();
            }
            return toWrite;
        });
    }

    /**
     * Takes a response back, and waits until that stands on the log; a duplicate when it was withdrawn already. Throws
     * IllegalArgumentException when there is no such response, and {@link LogUnavailable} as {@link #take}.
     */
    public Taken withdrawAndWait(String submissionId, Instant now) {
        KnownResponse known = known(submissionId);
        if (known.isWithdrawn()) {
            return new Taken(submissionId, Taken.Kind.DUPLICATE, false);
        }
        SubmissionIdentity identity = Withdrawal.identity(submissionId, known);
        return await(once(
                identity,
                () -> new Taken(
                        submissionId,
                        known(submissionId).has(Digest.of(identity.revision()))
                                ? Taken.Kind.DUPLICATE
                                : Taken.Kind.REVISION,
                        false),
                () -> Withdrawal.of(identity, known, now)));
    }

    private KnownResponse known(String submissionId) {
        return Digest.parse(submissionId)
                .map(responses::find)
                .orElseThrow(() -> new IllegalArgumentException("no such response"));
    }

    private SubmissionRefused full() {
        return new SubmissionRefused(
                SubmissionRefused.Kind.INVALID, List.of(Fault.of("", FaultCode.REPORT_FULL, responsesPerReport)));
    }

    /**
     * Writes a revision unless it is on the log or being written.
     *
     * @param standing how it stands to what is on the log
     * @param toWrite the record; may refuse it
     */
    private CompletableFuture<Taken> once(
            SubmissionIdentity identity, Supplier<Taken> standing, Supplier<Submission> toWrite) {
        RevisionId revision = RevisionId.of(identity);
        CompletableFuture<Void> written = new CompletableFuture<>();
        CompletableFuture<Void> other = underWay.putIfAbsent(revision, written);
        if (other != null) {
            return other.thenApply(done -> standing.get());
        }
        try {
            Taken taken = standing.get();
            CompletableFuture<?> writing =
                    taken.kind() == Taken.Kind.DUPLICATE ? CompletableFuture.completedFuture(null) : write(toWrite);
            writing.whenComplete((done, failure) -> end(revision, written, failure));
            return written.thenApply(done -> taken);
        } catch (Throwable e) {
            // Even when memory ran out: what stayed under way would keep this revision from ever being taken.
            end(revision, written, e);
            throw e;
        }
    }

    private void end(RevisionId revision, CompletableFuture<Void> written, @Nullable Throwable failure) {
        underWay.remove(revision, written);
        if (failure == null) {
            written.complete(null);
        } else {
            written.completeExceptionally(refusedOrUnavailable(failure));
        }
    }

    private static RuntimeException refusedOrUnavailable(Throwable failure) {
        return failure instanceof SubmissionRefused refused ? refused : new LogUnavailable(failure);
    }

    private static Taken await(CompletableFuture<Taken> taken) {
        try {
            return taken.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SubmissionRefused refused) {
                throw refused;
            }
            throw e.getCause() instanceof LogUnavailable unavailable ? unavailable : new LogUnavailable(e);
        }
    }

    private CompletableFuture<?> write(Supplier<Submission> toWrite) {
        try {
            return write(toWrite.get());
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<?> write(Submission submission) {
        try {
            return kafka.send(Topics.SUBMISSIONS.name(), submission.getSubmissionId(), submission)
                    .orTimeout(patienceMillis, TimeUnit.MILLISECONDS)
                    .thenRun(() -> responses.remember(submission))
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            responses.leave(submission);
                        }
                    });
        } catch (Throwable e) {
            responses.leave(submission);
            throw e;
        }
    }

    /**
     * When a revision came to be. Content that is shown with no later time than other content of the same response was
     * changed before it was shown, whatever the time beside it says: that time is taken, so that the change counts. So it
     * is for content without a time that is shown first: it may be a change of what another way in is still to bring.
     */
    static @Nullable Instant changedAt(CheckedSubmission submission, @Nullable Latest latest) {
        boolean first = latest == null && submission.modifiedAt() == null;
        boolean shownLater = latest != null && latest.isShownBefore(submission);
        return submission.shownAt() != null && (first || shownLater) ? submission.shownAt() : submission.modifiedAt();
    }

    @Override
    public void read(String key, @Nullable Submission submission, boolean live) {
        if (submission != null) {
            responses.remember(submission);
        }
    }
}
