package meetlat.deployment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Keys;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The catalogue topic: which editions stand on it, and writing others. Editions before the latest stay. */
final class CatalogueTopic {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String bootstrapServers;
    private final RegistrySerdes serdes;
    private final Clock clock;

    CatalogueTopic(String bootstrapServers, RegistrySerdes serdes, Clock clock) {
        this.bootstrapServers = bootstrapServers;
        this.serdes = serdes;
        this.clock = clock;
    }

    /** The latest edition of each definitions version, by its number. */
    SortedMap<Integer, Catalogue> latest() {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (Deserializer<Catalogue> values = serdes.deserializerOf(Topics.CATALOGUE);
                KafkaConsumer<String, Catalogue> consumer =
                        new KafkaConsumer<>(config, new StringDeserializer(), values)) {
            return readToEnd(consumer);
        } catch (KafkaException e) {
            throw new DeploymentException(
                    "cannot read topic " + Topics.CATALOGUE.name() + ": " + e.getMessage()
                            + "; are broker and registry up?",
                    e);
        }
    }

    private SortedMap<Integer, Catalogue> readToEnd(KafkaConsumer<String, Catalogue> consumer) {
        List<PartitionInfo> found = consumer.partitionsFor(Topics.CATALOGUE.name());
        if (found == null || found.isEmpty()) {
            throw new DeploymentException("topic " + Topics.CATALOGUE.name()
                    + " does not exist; run the deployment step without publish first, which makes it");
        }
        List<TopicPartition> partitions = found.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Instant limit = clock.instant().plus(PATIENCE);
        SortedMap<Integer, Catalogue> latest = new TreeMap<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (clock.instant().isAfter(limit)) {
                throw new DeploymentException("topic " + Topics.CATALOGUE.name() + " was not read in "
                        + PATIENCE.toSeconds() + " s; is the broker well?");
            }
            for (ConsumerRecord<String, Catalogue> read : consumer.poll(POLL)) {
                if (read.value() != null) {
                    latest.merge(read.value().getDefinitions(), read.value(), CatalogueTopic::later);
                }
            }
        }
        return latest;
    }

    /** Of one edition that was written several times, the last counts. */
    private static Catalogue later(Catalogue before, Catalogue after) {
        return after.getEdition() >= before.getEdition() ? after : before;
    }

    void write(List<Catalogue> versions) {
        if (versions.isEmpty()) {
            return;
        }
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.LARGEST_CATALOGUE,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
        try (Serializer<Catalogue> values = serdes.serializerOf(Topics.CATALOGUE);
                KafkaProducer<String, Catalogue> producer =
                        new KafkaProducer<>(config, new StringSerializer(), values)) {
            Stream<Future<?>> sent = versions.stream().map(version -> send(producer, version));
            for (Future<?> each : sent.toList()) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new DeploymentException(
                    "cannot publish the catalogue: " + e.getCause().getMessage(), e);
        } catch (KafkaException e) {
            throw new DeploymentException("cannot publish the catalogue: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted while publishing the catalogue", e);
        }
    }

    private static Future<?> send(KafkaProducer<String, Catalogue> producer, Catalogue version) {
        return producer.send(
                new ProducerRecord<>(Topics.CATALOGUE.name(), Keys.catalogue(Edition.of(version)), version));
    }
}
