package meetlat.ingest.log;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** What became of a submission. */
    public enum Result {
        ACCEPTED,
        DUPLICATE
    }

    private final KafkaTemplate<String, Submission> kafka;
    private final Receipts receipts;
    private final long patienceMillis;
    private final Set<RevisionId> known = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<RevisionId, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    SubmissionLog(KafkaTemplate<String, Submission> kafka, Receipts receipts, LogProperties properties) {
        this.kafka = kafka;
        this.receipts = receipts;
        this.patienceMillis = properties.patience().toMillis();
    }

    /**
     * Returns once the submission stands on the log, whoever wrote it. Throws {@link LogUnavailable} when that cannot
     * be known in time; the sender may then send it again, and it is counted once.
     */
    public Result append(Submission submission) {
        RevisionId revision = RevisionId.of(submission);
        CompletableFuture<Void> written = new CompletableFuture<>();
        CompletableFuture<Void> other = underWay.putIfAbsent(revision, written);
        if (other != null) {
            await(other);
            return Result.DUPLICATE;
        }
        try {
            if (known.contains(revision)) {
                written.complete(null);
                return Result.DUPLICATE;
            }
            await(kafka.send(Topics.SUBMISSIONS.name(), submission.getSubmissionId(), submission));
            remember(submission);
            written.complete(null);
            return Result.ACCEPTED;
        } catch (RuntimeException e) {
            LogUnavailable unavailable = e instanceof LogUnavailable u ? u : new LogUnavailable(e);
            written.completeExceptionally(unavailable);
            throw unavailable;
        } finally {
            underWay.remove(revision, written);
        }
    }

    private void await(CompletableFuture<?> write) {
        try {
            write.get(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | CompletionException | TimeoutException e) {
            throw new LogUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(e);
        }
    }

    @Override
    public void read(String key, @Nullable Submission submission, boolean live) {
        if (submission != null) {
            remember(submission);
        }
    }

    private void remember(Submission submission) {
        known.add(RevisionId.of(submission));
        receipts.onLog(submission.getSubmissionId(), submission.getForm());
    }
}
