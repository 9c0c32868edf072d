package meetlat.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * The yardstick of intake: writes records that are encoded already, with the settings of ingest-service, as fast as the
 * broker takes them.
 */
final class PlainProducer {

    private PlainProducer() {}

    /** Returns how long it took until all stood on the topic, in nanoseconds. */
    static long write(Testbed testbed, List<ConsumerRecord<byte[], byte[]>> records) {
        String topic = Copied.SUBMISSIONS.to().name();
        AtomicReference<@Nullable Exception> failed = new AtomicReference<>();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                settings(testbed.bootstrapServers()), new ByteArraySerializer(), new ByteArraySerializer())) {
            // Until it knows the topic, it waits for the broker.
            producer.partitionsFor(topic);
            long startedAt = System.nanoTime();
            for (ConsumerRecord<byte[], byte[]> found : records) {
                producer.send(new ProducerRecord<>(topic, found.key(), found.value()), (metadata, failure) -> {
                    if (failure != null) {
                        failed.set(failure);
                    }
                });
            }
            producer.flush();
            long nanos = System.nanoTime() - startedAt;
            Exception failure = failed.get();
            if (failure != null) {
                throw new BenchFailure("the producer could not write", failure);
            }
            return nanos;
        }
    }

    /** Those of ingest-service's application.yaml. */
    private static Map<String, Object> settings(String bootstrapServers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                2,
                ProducerConfig.BATCH_SIZE_CONFIG,
                65_536);
    }
}
