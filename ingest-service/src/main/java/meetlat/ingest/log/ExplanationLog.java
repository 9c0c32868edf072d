package meetlat.ingest.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import meetlat.ingest.explanation.CheckedExplanation;
import meetlat.schemas.Explanation;
import meetlat.schemas.TopicTail;
import meetlat.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Writes explanations to their topic, each once, and takes them back. It knows what stands there by following the topic.
 * Two instances that take the same explanation at the same instant both write it, under one key: one stays.
 */
public class ExplanationLog implements TopicTail.Reader<Explanation> {

    private final KafkaTemplate<String, Explanation> kafka;
    private final long patienceMillis;
    private final ConcurrentMap<String, Given> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    /** Of an explanation that stands: who sent it, and of which project it speaks. */
    public record Given(String source, String project) {

        static Given of(Explanation explanation) {
            return new Given(
                    explanation.getSource().intern(), explanation.getProject().intern());
        }
    }

    /** @param patience how long a sender waits for the topic before it is told to come back */
    public ExplanationLog(KafkaTemplate<String, Explanation> kafka, Duration patience) {
        this.kafka = kafka;
        this.patienceMillis = patience.toMillis();
    }

    /** The explanation of that id, if it stands. */
    public Optional<Given> find(String explanationId) {
        return Optional.ofNullable(known.get(explanationId));
    }

    /**
     * Returns once the explanation stands on the topic, whoever wrote it: true when this call did, false when it stood
     * there or another call was writing it. Throws {@link LogUnavailable} when that cannot be known in time; the same may
     * then be sent again.
     */
    public boolean give(CheckedExplanation explanation, String source, Instant now) {
        Explanation toWrite = explanation.toRecord(source, now);
        String id = toWrite.getExplanationId();
        CompletableFuture<Void> written = new CompletableFuture<>();
        CompletableFuture<Void> other = underWay.putIfAbsent(id, written);
        if (other != null) {
            await(other);
            return false;
        }
        try {
            if (known.containsKey(id)) {
                written.complete(null);
                return false;
            }
            write(id, toWrite);
            known.put(id, Given.of(toWrite));
            written.complete(null);
            return true;
        } catch (Throwable e) {
            // Whoever waits for it is told too.
            written.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(id, written);
        }
    }

    /** Takes an explanation back: a tombstone, after which its text goes from the topic. Throws as {@link #give}. */
    public void takeBack(String explanationId) {
        write(explanationId, null);
        known.remove(explanationId);
    }

    private void write(String id, @Nullable Explanation explanation) {
        CompletableFuture<?> sent;
        try {
            sent = kafka.send(Topics.EXPLANATIONS.name(), id, explanation);
        } catch (RuntimeException e) {
            throw new LogUnavailable(e);
        }
        await(sent.orTimeout(patienceMillis, TimeUnit.MILLISECONDS));
    }

    private static void await(CompletableFuture<?> sent) {
        try {
            sent.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LogUnavailable unavailable ? unavailable : new LogUnavailable(e.getCause());
        }
    }

    @Override
    public void read(String key, @Nullable Explanation explanation, boolean live) {
        if (explanation == null) {
            known.remove(key);
        } else {
            known.put(key, Given.of(explanation));
        }
    }
}
