package meetlat.ingest.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import meetlat.schemas.Submission;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

/** A log whose broker answers at once, until it breaks down. */
public final class AnsweringLog {

    private final Broker broker = new Broker();
    private final SubmissionLog log = new SubmissionLog(
            new KafkaTemplate<>(new MockProducerFactory<>(() -> broker)),
            new LogProperties(Duration.ofSeconds(10)),
            new ReportProperties(200, 1000));

    public SubmissionLog log() {
        return log;
    }

    /** All that stands on it, in order. */
    public List<Submission> written() {
        return broker.history().stream().map(ProducerRecord::value).toList();
    }

    public void forgetHistory() {
        broker.clear();
    }

    /** Takes so many more, and then nothing. */
    public void breaksDownAfter(int more) {
        broker.left = more;
    }

    public void isMended() {
        broker.left = Integer.MAX_VALUE;
    }

    /** The template closes what the factory gives it after each use; this one stays open. */
    private static final class Broker extends MockProducer<String, Submission> {

        private int left = Integer.MAX_VALUE;

        Broker() {
            super(true, null, new StringSerializer(), (topic, value) -> new byte[0]);
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, Submission> record, Callback callback) {
            if (left-- <= 0) {
                throw new KafkaException("broken");
            }
            return super.send(record, callback);
        }

        @Override
        public void close(Duration timeout) {
            // Stays open.
        }
    }
}
