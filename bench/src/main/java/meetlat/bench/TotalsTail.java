package meetlat.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Aggregate;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Follows the totals while they are written: few and small records, so that reading them costs the contender little. */
final class TotalsTail implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(2);

    private final KafkaConsumer<String, Aggregate> consumer;
    private final Map<String, Integer> reports = new HashMap<>();

    TotalsTail(String bootstrapServers, RegistrySerdes serdes) {
        this.consumer = new KafkaConsumer<>(
                Scan.settings(bootstrapServers), new StringDeserializer(), serdes.deserializerOf(Topics.AGGREGATES));
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.AGGREGATES.name()).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** How many reports the totals sum by now. */
    int reports() {
        consumer.poll(POLL)
                .forEach(found -> reports.put(
                        found.key(), found.value() == null ? 0 : found.value().getReports()));
        return reports.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
