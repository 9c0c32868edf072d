package meetlat.ingest.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.schemas.Submission;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

/** A log over a broker that is only played, and submissions for it. */
final class GivenLog {

    static final Instant JULY = Instant.parse("2024-07-01T09:30:00Z");

    /** How many responses a report takes. */
    static final int MOST = 3;

    /** How many revisions of a response are taken. */
    static final int MOST_REVISIONS = 5;

    static final ReportProperties LIMITS = new ReportProperties(MOST, MOST_REVISIONS);

    private static final Serializer<SpecificRecord> NO_BYTES = (topic, value) -> new byte[0];

    private GivenLog() {}

    /** @param answers whether it confirms what is sent to it */
    static MockProducer<String, Submission> broker(boolean answers) {
        return openProducer(answers);
    }

    /** The same for any kind of record. */
    static <V extends SpecificRecord> MockProducer<String, V> openProducer(boolean answers) {
        return new OpenProducer<>(answers);
    }

    static SubmissionLog log(MockProducer<String, Submission> broker, Duration patience) {
        return new SubmissionLog(
                new KafkaTemplate<>(new MockProducerFactory<>(() -> broker)), new LogProperties(patience), LIMITS);
    }

    static CheckedSubmission witnesses(long count) {
        return submission("42", "P5", count, JULY);
    }

    static CheckedSubmission submission(String responseId, String period, long witnesses, Instant submittedAt) {
        return submission(responseId, period, witnesses, submittedAt, null, null);
    }

    static CheckedSubmission submission(
            String responseId,
            String period,
            long witnesses,
            Instant submittedAt,
            @Nullable Instant modifiedAt,
            @Nullable Instant shownAt) {
        return new CheckedSubmission(
                "ifg-monitoring",
                responseId,
                "verviers",
                period,
                submittedAt,
                modifiedAt,
                shownAt,
                null,
                Map.of("witnesses", witnesses),
                List.of());
    }

    /** The template closes what the factory gives it after each use; this one stays open. */
    private static final class OpenProducer<V extends SpecificRecord> extends MockProducer<String, V> {

        OpenProducer(boolean answers) {
            super(answers, null, new StringSerializer(), NO_BYTES::serialize);
        }

        @Override
        public void close(Duration timeout) {
            // Stays open.
        }
    }
}
