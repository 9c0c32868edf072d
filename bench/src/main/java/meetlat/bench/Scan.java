package meetlat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its start to its present end, committed records only, without a group. */
final class Scan {

    private static final Duration POLL = Duration.ofMillis(200);

    private Scan() {}

    /** Decodes every record and hands it over. */
    static <V extends SpecificRecord> void values(
            String bootstrapServers, RegistrySerdes serdes, Topic<V> topic, BiConsumer<String, V> reader) {
        try (Deserializer<V> values = serdes.deserializerOf(topic)) {
            read(bootstrapServers, topic.name(), values, found -> reader.accept(found.key(), found.value()));
        }
    }

    /** The bytes that were written to a topic since it ended there. */
    static List<ConsumerRecord<byte[], byte[]>> since(
            String bootstrapServers, String topic, Map<TopicPartition, Long> since) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                settings(bootstrapServers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(since.keySet());
            since.forEach(consumer::seek);
            Map<TopicPartition, Long> ends = consumer.endOffsets(since.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).records(topic).forEach(found::add);
            }
        }
        return found;
    }

    /** Where each partition's data ends: after its last record, without the marks of transactions behind it. */
    static Map<TopicPartition, Long> dataEnds(String bootstrapServers, String topic) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        read(
                bootstrapServers,
                topic,
                new ByteArrayDeserializer(),
                found -> ends.put(new TopicPartition(found.topic(), found.partition()), found.offset() + 1));
        return ends;
    }

    private static <V> void read(
            String bootstrapServers, String topic, Deserializer<V> values, Consumer<ConsumerRecord<String, V>> reader) {
        try (KafkaConsumer<String, V> consumer =
                new KafkaConsumer<>(settings(bootstrapServers), new StringDeserializer(), values)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reader);
            }
        }
    }

    static Map<String, Object> settings(String bootstrapServers) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }
}
