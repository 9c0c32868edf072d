package meetlat.ingest.push;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import meetlat.access.AccessRefused;
import meetlat.schemas.Outages;
import meetlat.schemas.Outcome;
import meetlat.schemas.TopicTail.ConsumerFactory;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the outcomes as one member of a consumer group and hands on what is to be pushed. Reading never waits for a
 * delivery; what is committed does.
 */
final class OutcomeReader implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OutcomeReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long RETRY_MILLIS = 1_000;

    private final ConsumerFactory consumers;
    private final Deserializer<Outcome> values;
    private final BooleanSupplier ready;
    private final Rejections rejections;
    private final Deliveries deliveries;
    private final Clock clock;
    private final ReadOffsets offsets = new ReadOffsets();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "push-reader");
    private volatile @Nullable Consumer<byte[], byte[]> current;

    /**
     * @param consumers makes members of the group
     * @param ready whether what decides about an outcome is known: the definitions versions and the log
     */
    OutcomeReader(
            ConsumerFactory consumers,
            Deserializer<Outcome> values,
            BooleanSupplier ready,
            Rejections rejections,
            Deliveries deliveries,
            Clock clock) {
        this.consumers = consumers;
        this.values = values;
        this.ready = ready;
        this.rejections = rejections;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!isClosing()) {
            if (ready.getAsBoolean()) {
                follow();
            }
            pause();
        }
    }

    private void follow() {
        try (Consumer<byte[], byte[]> consumer = consumers.create()) {
            current = consumer;
            consumer.subscribe(List.of(Topics.OUTCOMES.name()), new Handover(consumer));
            while (!isClosing()) {
                for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                    read(found);
                }
                commit(consumer);
            }
            commit(consumer);
        } catch (WakeupException e) {
            log.debug("was told to stop");
        } catch (RuntimeException e) {
            // The message may quote a record, so only the kind of failure is logged.
            log.warn("reading outcomes waits: {}; trying again", e.getClass().getName());
        } finally {
            current = null;
        }
    }

    /** Throws only for an outage: it is read again from what was committed. */
    private void read(ConsumerRecord<byte[], byte[]> found) {
        TopicPartition partition = new TopicPartition(found.topic(), found.partition());
        Optional<Delivery> delivery = delivery(found);
        if (delivery.isEmpty()) {
            offsets.pass(partition, found.offset());
        } else {
            offsets.begin(partition, found.offset());
            deliveries.add(delivery.get(), () -> offsets.finish(partition, found.offset()));
        }
    }

    private Optional<Delivery> delivery(ConsumerRecord<byte[], byte[]> found) {
        if (found.value() == null) {
            return Optional.empty();
        }
        try {
            return rejections.of(values.deserialize(found.topic(), found.value()), clock.instant());
        } catch (RuntimeException e) {
            // Who wants to be told may be unknown for now, while the sources file has mistakes.
            if (e instanceof AccessRefused || Outages.isOutage(e)) {
                throw e;
            }
            log.warn(
                    "passed over outcome {}@{}: {}",
                    found.partition(),
                    found.offset(),
                    e.getClass().getName());
            return Optional.empty();
        }
    }

    private void commit(Consumer<?, ?> consumer) {
        Map<TopicPartition, OffsetAndMetadata> done = offsets.toCommit();
        if (!done.isEmpty()) {
            consumer.commitSync(done);
        }
    }

    /** Hands partitions over to another instance. */
    private final class Handover implements ConsumerRebalanceListener {

        private final Consumer<?, ?> consumer;

        Handover(Consumer<?, ?> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            commit(consumer);
            offsets.forget(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            offsets.forget(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // They are read from where they were committed.
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pause() {
        try {
            if (closing.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                log.debug("ends");
            }
        } catch (InterruptedException e) {
            closing.countDown();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            // A poll is short; waking it up would keep it from committing.
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Consumer<?, ?> stuck = current;
        if (stuck != null) {
            stuck.wakeup();
        }
        values.close();
    }
}
