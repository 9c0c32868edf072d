package meetlat.deployment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes single records off the log of submissions for good, while everything runs. Kafka deletes from the start of a
 * partition only, so all others of the partition are written again at its end, unchanged, and then everything before
 * those is deleted. Whoever reads the log recognizes what is written again as repeats.
 *
 * <p>Safe to repeat after a failure: what was copied before is copied again, and stays a repeat.
 */
final class Erasure {

    private static final Logger log = LoggerFactory.getLogger(Erasure.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private static final String NOT_SAID =
            "; what is said above to be erased stays so, and of the rest nothing was deleted: repeat the command for it";

    private final Map<String, Object> broker;
    private final String topic;

    Erasure(String bootstrapServers) {
        this(bootstrapServers, Topics.SUBMISSIONS.name());
    }

    Erasure(String bootstrapServers, String topic) {
        this.broker = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed",
                "acks", "all",
                "compression.type", "lz4");
        this.topic = topic;
    }

    /**
     * The command line {@code --bootstrap-servers=host:port --record=PARTITION@OFFSET}, the last once or more.
     * Throws {@link DeploymentException} with what to mend.
     */
    static void run(List<String> options) {
        String bootstrapServers = "localhost:9092";
        Map<Integer, Set<Long>> records = new TreeMap<>();
        for (String option : options) {
            if (option.startsWith("--bootstrap-servers=")) {
                bootstrapServers = option.substring(option.indexOf('=') + 1);
            } else if (option.matches("--record=\\d{1,9}@\\d{1,18}")) {
                String[] place = option.substring(option.indexOf('=') + 1).split("@");
                records.computeIfAbsent(Integer.valueOf(place[0]), partition -> new TreeSet<>())
                        .add(Long.valueOf(place[1]));
            } else {
                throw new DeploymentException(
                        "not understood: " + option + "; options are --bootstrap-servers=host:port and"
                                + " --record=PARTITION@OFFSET, the last once or more");
            }
        }
        if (records.isEmpty()) {
            throw new DeploymentException("no record is named: give --record=PARTITION@OFFSET");
        }
        Erasure erasure = new Erasure(bootstrapServers);
        records.forEach(erasure::erase);
    }

    /** Takes the records at these offsets off a partition. Throws {@link DeploymentException} when one is not there. */
    void erase(int number, Set<Long> offsets) {
        TopicPartition partition = new TopicPartition(topic, number);
        try (KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer());
                Admin admin = Admin.create(broker)) {
            consumer.assign(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            requireThere(consumer, partition, offsets, end);
            long copied = copy(consumer, producer, partition, offsets, end);
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(end)))
                    .all()
                    .get();
            log.info(
                    "erased {} records of {}; the {} others follow from offset {} on",
                    offsets.size(),
                    partition,
                    copied,
                    end);
        } catch (ExecutionException e) {
            throw new DeploymentException(
                    "cannot erase from " + partition + ": " + e.getCause().getMessage() + NOT_SAID, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted while erasing from " + partition + NOT_SAID, e);
        }
    }

    private static void requireThere(
            KafkaConsumer<?, ?> consumer, TopicPartition partition, Set<Long> offsets, long end) {
        long beginning = consumer.beginningOffsets(List.of(partition)).get(partition);
        for (long offset : offsets) {
            if (offset < beginning || offset >= end) {
                throw new DeploymentException(partition + " has no record at offset " + offset
                        + ": it holds those from " + beginning + " to " + (end - 1));
            }
        }
    }

    /** Writes the others before the end again, in their order; returns how many, once the broker has them all. */
    private long copy(
            KafkaConsumer<byte[], byte[]> consumer,
            KafkaProducer<byte[], byte[]> producer,
            TopicPartition partition,
            Set<Long> offsets,
            long end)
            throws ExecutionException, InterruptedException {
        long copied = 0;
        consumer.seekToBeginning(List.of(partition));
        while (consumer.position(partition) < end) {
            List<Future<?>> written = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                if (found.offset() < end && !offsets.contains(found.offset())) {
                    written.add(producer.send(new ProducerRecord<>(
                            topic, partition.partition(), null, found.key(), found.value(), found.headers())));
                }
            }
            producer.flush();
            for (Future<?> one : written) {
                one.get();
            }
            copied += written.size();
        }
        return copied;
    }
}
