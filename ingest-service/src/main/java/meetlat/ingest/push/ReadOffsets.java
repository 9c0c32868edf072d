package meetlat.ingest.push;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far each partition is done with: up to the oldest that is unfinished, so that a restart comes back to it. Used by
 * several threads.
 */
final class ReadOffsets {

    private final Map<TopicPartition, Progress> partitions = new HashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();

    private static final class Progress {

        private final TreeSet<Long> unfinished = new TreeSet<>();
        private long next;

        long doneUpTo() {
            return unfinished.isEmpty() ? next : unfinished.first();
        }
    }

    /** Notes that a record was read, and that something about it is to be done before it is finished. */
    synchronized void begin(TopicPartition partition, long offset) {
        read(partition, offset).unfinished.add(offset);
    }

    /** Notes that a record was read about which nothing is to be done. */
    synchronized void pass(TopicPartition partition, long offset) {
        read(partition, offset);
    }

    private Progress read(TopicPartition partition, long offset) {
        Progress progress = partitions.computeIfAbsent(partition, p -> new Progress());
        progress.next = offset + 1;
        return progress;
    }

    synchronized void finish(TopicPartition partition, long offset) {
        Progress progress = partitions.get(partition);
        if (progress != null) {
            progress.unfinished.remove(offset);
        }
    }

    /** What is done with and was not given out before. */
    synchronized Map<TopicPartition, OffsetAndMetadata> toCommit() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        partitions.forEach((partition, progress) -> {
            OffsetAndMetadata done = new OffsetAndMetadata(progress.doneUpTo());
            if (!done.equals(committed.put(partition, done))) {
                offsets.put(partition, done);
            }
        });
        return offsets;
    }

    /** Another instance goes on with these. */
    synchronized void forget(Collection<TopicPartition> gone) {
        partitions.keySet().removeAll(gone);
        committed.keySet().removeAll(gone);
    }
}
