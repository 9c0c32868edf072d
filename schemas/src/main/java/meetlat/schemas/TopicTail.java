package meetlat.schemas;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads topics from their start and goes on reading, without a consumer group: every instance sees every record. What
 * services keep in memory of a topic is made from it.
 *
 * <p>An outage of broker or registry is waited out. A record that cannot be decoded is passed to the reader's
 * {@code setAside}, and reading goes on.
 */
public final class TopicTail implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 1_000;

    /** What is done with the records of one topic. Called from one thread, in order per partition. */
    public interface Reader<V> {

        /**
         * @param value the record, or null for a tombstone
         * @param live whether it was written after this tail was started; older ones are history being replayed
         */
        void read(String key, @Nullable V value, boolean live);

        /**
         * Told of a record that is passed over because it cannot be read. Logged, unless there is more to do: the
         * record stays on the topic, and the streams that read it write the dead letter. The failure's message may
         * quote the record, so only its kind is logged.
         */
        default void setAside(ConsumerRecord<byte[], byte[]> unreadable, RuntimeException why) {
            log.warn(
                    "passed over record {}-{}@{}, which cannot be read: {}",
                    unreadable.topic(),
                    unreadable.partition(),
                    unreadable.offset(),
                    why.getClass().getName());
        }
    }

    /** Makes a consumer of bytes that reads committed records only. */
    public interface ConsumerFactory {
        Consumer<byte[], byte[]> create();
    }

    private record Source<V>(Reader<V> reader, Deserializer<V> values) {
        /** Only an outage stops the tail: whatever else goes wrong with a record sets that record aside. */
        void pass(ConsumerRecord<byte[], byte[]> found, boolean live) {
            try {
                V value = found.value() == null ? null : values.deserialize(found.topic(), found.value());
                reader.read(new String(found.key(), StandardCharsets.UTF_8), value, live);
            } catch (RuntimeException e) {
                if (Outages.isOutage(e)) {
                    throw e;
                }
                reader.setAside(found, e);
            }
        }
    }

    private final String name;
    private final ConsumerFactory consumers;
    private final Map<String, Source<?>> sources = new HashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    /** Where to go on after an outage. */
    private final Map<TopicPartition, Long> next = new HashMap<>();
    /** Where each partition ended when this tail was started. */
    private final Map<TopicPartition, Long> historyEnds = new HashMap<>();

    private final Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> current;

    /** @param name names the thread, for logs and dumps */
    public TopicTail(String name, ConsumerFactory consumers) {
        this.name = name;
        this.consumers = consumers;
        this.thread = new Thread(this::run, name);
    }

    /** Adds a topic to read; before {@link #start}. The tail closes the deserializer. */
    public <V extends SpecificRecord> TopicTail reading(Topic<V> topic, Deserializer<V> values, Reader<V> reader) {
        sources.put(topic.name(), new Source<>(reader, values));
        return this;
    }

    public void start() {
        thread.start();
    }

    /** Whether all that stood on the topics at the start has been read, and what is new goes on being read. */
    public boolean isCaughtUp() {
        return caughtUp.getCount() == 0 && thread.isAlive();
    }

    /** Waits until {@link #isCaughtUp}; false when that took longer than {@code limit}. */
    public boolean awaitCaughtUp(Duration limit) throws InterruptedException {
        return caughtUp.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        while (!isClosing()) {
            try (Consumer<byte[], byte[]> consumer = consumers.create()) {
                current = consumer;
                if (assign(consumer)) {
                    follow(consumer);
                }
            } catch (WakeupException e) {
                log.debug("{} was told to stop", name);
            } catch (RuntimeException e) {
                // The message may quote a record, so only the kind of failure is logged.
                log.warn("{} waits: {}; trying again", name, e.getClass().getName());
            } finally {
                current = null;
            }
            pause();
        }
    }

    private boolean assign(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : sources.keySet()) {
            Collection<PartitionInfo> found = consumer.partitionsFor(topic);
            if (found == null || found.isEmpty()) {
                log.warn("topic {} does not exist: run the deployment step", topic);
                return false;
            }
            found.forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
        }
        consumer.assign(partitions);
        if (historyEnds.isEmpty()) {
            historyEnds.putAll(consumer.endOffsets(partitions));
        }
        for (TopicPartition partition : partitions) {
            Long position = next.get(partition);
            if (position == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, position);
            }
        }
        return true;
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        while (!isClosing()) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(found.topic(), found.partition());
                boolean live = found.offset() >= historyEnds.getOrDefault(partition, 0L);
                sources.get(found.topic()).pass(found, live);
                next.put(partition, found.offset() + 1);
            }
            noteCaughtUp(consumer);
        }
    }

    private void noteCaughtUp(Consumer<byte[], byte[]> consumer) {
        if (caughtUp.getCount() > 0
                && historyEnds.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            caughtUp.countDown();
            log.info("{} has caught up", name);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pause() {
        try {
            if (closing.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                log.debug("{} ends", name);
            }
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        Consumer<byte[], byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sources.values().forEach(source -> source.values().close());
    }
}
