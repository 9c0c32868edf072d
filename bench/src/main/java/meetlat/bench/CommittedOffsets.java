package meetlat.bench;

import java.util.Map;
import meetlat.schemas.Topic;
import org.apache.kafka.common.TopicPartition;

/** The goal that a group has committed the last record of its input topic. */
final class CommittedOffsets implements Goal {

    private final Cluster cluster;
    private final String group;
    private final int records;
    private final Map<TopicPartition, Long> ends;
    private final double end;
    private Map<TopicPartition, Long> committed = Map.of();

    /** @param records how many records the topic must hold */
    CommittedOffsets(Cluster cluster, String group, Topic<?> input, int records) {
        this.cluster = cluster;
        this.group = group;
        this.records = records;
        this.ends = Scan.dataEnds(cluster.bootstrapServers(), input.name());
        this.end = ends.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public double through() {
        committed = cluster.committed(group);
        double sum = ends.entrySet().stream()
                .mapToDouble(e -> Math.min(committed.getOrDefault(e.getKey(), 0L), e.getValue()))
                .sum();
        return records * sum / end;
    }

    /** As of the last look at {@link #through()}. */
    @Override
    public boolean isReached() {
        return isCommitted(ends);
    }

    /** Whether the group is at these ends, as of the last look at {@link #through()}. */
    boolean isCommitted(Map<TopicPartition, Long> others) {
        return !others.isEmpty()
                && others.entrySet().stream()
                        .allMatch(e -> e.getValue() == 0 || committed.getOrDefault(e.getKey(), 0L) >= e.getValue());
    }
}
