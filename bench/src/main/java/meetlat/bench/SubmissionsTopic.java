package meetlat.bench;

import meetlat.schemas.Submission;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Meetlat's way in: the topic, from which the services take it on. */
final class SubmissionsTopic implements TableSource.Store, AutoCloseable {

    private final KafkaProducer<String, Submission> producer;

    SubmissionsTopic(Testbed testbed) {
        this.producer = new KafkaProducer<>(
                Fill.settings(testbed.bootstrapServers()),
                new StringSerializer(),
                testbed.serdes().serializerOf(Topics.SUBMISSIONS));
    }

    @Override
    public void take(Submission submission) {
        producer.send(new ProducerRecord<>(Topics.SUBMISSIONS.name(), submission.getSubmissionId(), submission));
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
