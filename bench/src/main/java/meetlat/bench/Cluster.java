package meetlat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import meetlat.schemas.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** The broker's topics and groups, as an administrator sees them. */
final class Cluster implements AutoCloseable {

    private static final int PARTITIONS = 4;
    private static final Duration DELETED_WITHIN = Duration.ofSeconds(30);

    private final String bootstrapServers;
    private final Admin admin;

    Cluster(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** Empties a topic by making it anew, or makes it. */
    void makeAnew(Topic<?> topic) {
        delete(Set.of(topic.name()));
        get(admin.createTopics(List.of(new NewTopic(topic.name(), PARTITIONS, (short) 1).configs(topic.config())))
                .all());
    }

    /** Deletes a group of Kafka Streams or of a consumer, and the internal topics that begin with its name. */
    void forget(String group) {
        List<String> internal =
                topics().stream().filter(topic -> topic.startsWith(group + "-")).toList();
        delete(internal);
        try {
            admin.deleteConsumerGroups(List.of(group)).all().get();
        } catch (ExecutionException e) {
            // A loop that was ended is taken for a member until its session times out; no round uses its name again.
            if (e.getCause() instanceof GroupIdNotFoundException) {
                throw new BenchFailure("group " + group + " never was", e);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void delete(Collection<String> unwanted) {
        List<String> there =
                topics().stream().filter(Set.copyOf(unwanted)::contains).toList();
        if (there.isEmpty()) {
            return;
        }
        get(admin.deleteTopics(there).all());
        long deadline = System.nanoTime() + DELETED_WITHIN.toNanos();
        while (topics().stream().anyMatch(there::contains)) {
            if (System.nanoTime() > deadline) {
                throw new BenchFailure("the broker does not delete " + there);
            }
            Waiting.pause(Duration.ofMillis(50));
        }
    }

    private Set<String> topics() {
        return get(admin.listTopics().names());
    }

    /** Where a group will go on, by partition; empty before its first commit. */
    Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    /** The end of each partition of a topic, with what is not committed yet; empty when there is no such topic. */
    Map<TopicPartition, Long> ends(String topic) {
        if (!topics().contains(topic)) {
            return Map.of();
        }
        List<TopicPartition> partitions = new ArrayList<>();
        get(admin.describeTopics(List.of(topic)).allTopicNames())
                .get(topic)
                .partitions()
                .forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        partitions.forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(asked).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(5));
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new BenchFailure("the broker refused: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static BenchFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new BenchFailure("interrupted", e);
    }
}
