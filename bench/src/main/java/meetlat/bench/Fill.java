package meetlat.bench;

import java.util.Map;
import meetlat.bench.workload.Workload;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Submission;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts a workload's submissions on their topic. */
final class Fill {

    private Fill() {}

    /** Returns the mean size of an encoded submission, in bytes, once all were sent. */
    static double run(String bootstrapServers, RegistrySerdes serdes, Workload workload) {
        long bytes = 0;
        try (Serializer<Submission> values = serdes.serializerOf(Topics.SUBMISSIONS);
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        settings(bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < workload.submissions(); i++) {
                Submission submission = workload.submission(i);
                byte[] value = values.serialize(Topics.SUBMISSIONS.name(), submission);
                bytes += value.length;
                producer.send(new ProducerRecord<>(Topics.SUBMISSIONS.name(), submission.getSubmissionId(), value));
            }
        }
        return (double) bytes / workload.submissions();
    }

    static Map<String, Object> settings(String bootstrapServers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                131_072);
    }
}
