package meetlat.normalize.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import meetlat.normalize.stream.NormalizeTopology;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Where topics end, and up to where a group has read them. Throws KafkaException when the broker does not say. */
final class GroupOffsets implements AutoCloseable {

    private final Admin admin;

    GroupOffsets(Admin admin) {
        this.admin = admin;
    }

    /** Where each partition of a topic ends, what is not committed yet included; nothing while there is no such topic. */
    Map<TopicPartition, Long> ends(String topic) {
        try {
            Map<TopicPartition, OffsetSpec> latest =
                    await(admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                            .collect(Collectors.toMap(
                                    p -> new TopicPartition(topic, p.partition()), p -> OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            await(admin.listOffsets(latest).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (UnknownTopicOrPartitionException notYet) {
            return Map.of();
        }
    }

    /** Where what an application has passed on from its first to its second step ends. */
    Map<TopicPartition, Long> contributionEnds(String application) {
        return ends(application + "-" + NormalizeTopology.CONTRIBUTIONS + "-repartition");
    }

    Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        committed.put(partition, offset.offset());
                    }
                });
        return committed;
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
