package meetlat.endtoend;

import java.util.Map;
import java.util.TreeMap;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Where the topics that a submission goes through end: equal before and after when nothing was written. */
record TopicEnds(Map<String, Long> ends) {

    /** Of all topics together. */
    long total() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    static TopicEnds of(SystemUnderTest system) {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, system.bootstrapServers()))) {
            Map<TopicPartition, OffsetSpec> partitions = new java.util.HashMap<>();
            admin.describeTopics(java.util.List.of(Topics.SUBMISSIONS.name(), Topics.DEAD_LETTERS))
                    .allTopicNames()
                    .get()
                    .forEach((topic, description) -> description
                            .partitions()
                            .forEach(p ->
                                    partitions.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest())));
            Map<String, Long> ends = new TreeMap<>();
            admin.listOffsets(partitions)
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition.toString(), end.offset()));
            return new TopicEnds(ends);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
