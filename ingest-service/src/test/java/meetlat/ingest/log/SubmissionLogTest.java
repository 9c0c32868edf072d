package meetlat.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import meetlat.ingest.log.SubmissionLog.Result;
import meetlat.ingest.receipt.Receipts;
import meetlat.schemas.Submission;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

class SubmissionLogTest {

    private static final Serializer<Submission> NO_BYTES = (topic, value) -> new byte[0];

    private final MockProducer<String, Submission> broker = new OpenProducer(true);
    private final SubmissionLog log = log(broker, Duration.ofSeconds(10));

    @Test
    void aRevisionIsWrittenOnce() {
        assertThat(log.append(submission("a", "1"))).isEqualTo(Result.ACCEPTED);
        assertThat(log.append(submission("a", "1"))).isEqualTo(Result.DUPLICATE);
        assertThat(log.append(submission("a", "2"))).isEqualTo(Result.ACCEPTED);

        assertThat(broker.history()).hasSize(2);
    }

    @Test
    void aRevisionThatAnotherInstanceWroteIsADuplicate() {
        Submission submission = submission("a", "1");
        log.read(submission.getSubmissionId(), submission, true);

        assertThat(log.append(submission)).isEqualTo(Result.DUPLICATE);
        assertThat(broker.history()).isEmpty();
    }

    @Test
    void ofManyAtTheSameInstantOneIsAccepted() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(16);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Result>> results = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            results.add(senders.submit(() -> {
                start.await();
                return log.append(submission("a", "1"));
            }));
        }
        start.countDown();

        int accepted = 0;
        for (Future<Result> result : results) {
            accepted += result.get() == Result.ACCEPTED ? 1 : 0;
        }
        senders.shutdown();
        assertThat(accepted).isEqualTo(1);
        assertThat(broker.history()).hasSize(1);
    }

    @Test
    void whatCouldNotBeWrittenIsNotKnownAndMayBeSentAgain() {
        broker.sendException = new KafkaException("broken");
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> log.append(submission("a", "1")));

        broker.sendException = null;
        assertThat(log.append(submission("a", "1"))).isEqualTo(Result.ACCEPTED);
    }

    @Test
    void aBrokerThatDoesNotAnswerIsReportedInTime() {
        MockProducer<String, Submission> silent = new OpenProducer(false);

        assertThatExceptionOfType(LogUnavailable.class)
                .isThrownBy(() -> log(silent, Duration.ofMillis(50)).append(submission("a", "1")));
    }

    /** The template closes what the factory gives it after each use; this one stays open. */
    private static final class OpenProducer extends MockProducer<String, Submission> {

        OpenProducer(boolean answers) {
            super(answers, null, new StringSerializer(), NO_BYTES);
        }

        @Override
        public void close(Duration timeout) {
            // Stays open.
        }
    }

    private static SubmissionLog log(MockProducer<String, Submission> producer, Duration patience) {
        return new SubmissionLog(
                new KafkaTemplate<>(new MockProducerFactory<>(() -> producer)),
                new Receipts(),
                new LogProperties(patience));
    }

    private static Submission submission(String id, String revision) {
        return new Submission(
                id.repeat(32),
                revision.repeat(32),
                "test",
                "ifg-monitoring",
                "verviers",
                "P5",
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                List.of(),
                false);
    }
}
