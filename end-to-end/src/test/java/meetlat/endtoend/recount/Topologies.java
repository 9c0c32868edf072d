package meetlat.endtoend.recount;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meetlat.aggregate.stream.AggregateTopology;
import meetlat.endtoend.EmbeddedBroker;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.stream.NormalizeMetrics;
import meetlat.normalize.stream.NormalizeTopology;
import meetlat.schemas.Aggregate;
import meetlat.schemas.Edition;
import meetlat.schemas.SetAside;
import meetlat.schemas.StateSerde;
import meetlat.schemas.Submission;
import meetlat.schemas.Topic;
import meetlat.schemas.Topics;
import meetlat.schemas.ValueSerdes;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The streams of each edition and of the sums, over a broker of their own. */
final class Topologies implements AutoCloseable {

    private static final String AGGREGATE = "aggregate";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ValueSerdes SERDES = new ValueSerdes() {
        @Override
        public <V extends SpecificRecord> Serde<V> valuesOf(Topic<V> topic) {
            return new StateSerde<>(topic.type(), topic.schema());
        }
    };

    private final EmbeddedKafkaKraftBroker broker;
    private final Path state;
    private final Map<String, KafkaStreams> running = new HashMap<>();
    private final KafkaProducer<String, Submission> producer;
    private final KafkaConsumer<String, Aggregate> consumer;
    private final Map<String, String> aggregates = new TreeMap<>();
    private final List<Future<?>> sent = new ArrayList<>();

    private Topologies(EmbeddedKafkaKraftBroker broker, Path state) {
        this.broker = broker;
        this.state = state;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.getBrokersAsString()),
                new StringSerializer(),
                SERDES.valuesOf(Topics.SUBMISSIONS).serializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", broker.getBrokersAsString(),
                        "isolation.level", "read_committed",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                SERDES.valuesOf(Topics.AGGREGATES).deserializer());
    }

    static Topologies over(int partitions, Path state) {
        EmbeddedKafkaKraftBroker broker = EmbeddedBroker.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
            List<NewTopic> topics = Stream.of(
                            Topics.SUBMISSIONS.name(),
                            Topics.REPORTS.name(),
                            Topics.OUTCOMES.name(),
                            Topics.AGGREGATES.name(),
                            Topics.DEAD_LETTERS)
                    .map(name -> new NewTopic(name, partitions, (short) 1))
                    .toList();
            admin.createTopics(topics).all().get();
            awaitLeaders(admin, partitions);
        } catch (Exception e) {
            broker.destroy();
            throw new IllegalStateException(e);
        }
        Topologies system = new Topologies(broker, state);
        system.consumer.assign(IntStream.range(0, partitions)
                .mapToObj(p -> new TopicPartition(Topics.AGGREGATES.name(), p))
                .toList());
        return system;
    }

    /**
     * Until every partition of the submissions answers. A batch that is sent before may be refused while the one behind
     * it is taken, and is then out of order for good.
     */
    private static void awaitLeaders(Admin admin, int partitions) {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, partitions)
                .boxed()
                .collect(Collectors.toMap(
                        p -> new TopicPartition(Topics.SUBMISSIONS.name(), p), p -> OffsetSpec.latest()));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> admin.listOffsets(ends).all().get().size() == partitions);
    }

    void send(Submission submission) {
        sent.add(producer.send(
                new ProducerRecord<>(Topics.SUBMISSIONS.name(), submission.getSubmissionId(), submission)));
    }

    /** Until the broker has everything that was sent; an error when it would not take something. */
    void awaitSent() throws Exception {
        for (Future<?> acknowledgement : sent) {
            acknowledgement.get();
        }
    }

    /** Begins to count under an edition, from the first submission; again changes nothing. */
    void publish(Edition edition) {
        running.computeIfAbsent(edition.toString(), name -> started(name, normalize(edition)));
    }

    /** Stops counting under an edition and goes on where that was, if it was begun. */
    void restart(Edition edition) {
        if (stop(edition.toString())) {
            publish(edition);
        }
    }

    void startAggregate() {
        running.computeIfAbsent(AGGREGATE, name -> started(name, aggregate()));
    }

    void restartAggregate() {
        if (stop(AGGREGATE)) {
            startAggregate();
        }
    }

    private boolean stop(String name) {
        KafkaStreams streams = running.remove(name);
        if (streams == null) {
            return false;
        }
        // Closed while its group is being arranged, a client takes until that is done.
        await().atMost(PATIENCE).until(() -> streams.state() == KafkaStreams.State.RUNNING);
        if (!streams.close(PATIENCE)) {
            throw new IllegalStateException(name + " does not end");
        }
        return true;
    }

    private static Topology normalize(Edition edition) {
        StreamsBuilder builder = new StreamsBuilder();
        Definitions definitions = Definitions.of(SmallProgramme.catalogue(edition));
        NormalizeTopology.build(
                builder,
                SERDES,
                () -> definitions,
                new NormalizeMetrics(new SimpleMeterRegistry(), edition.definitions()));
        return builder.build();
    }

    private static Topology aggregate() {
        StreamsBuilder builder = new StreamsBuilder();
        AggregateTopology.build(builder, SERDES);
        return builder.build();
    }

    private KafkaStreams started(String name, Topology topology) {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "recount-" + name);
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker.getBrokersAsString());
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 50);
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2);
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name);
        SetAside.into(config, name, reason -> {});
        KafkaStreams streams = new KafkaStreams(topology, config);
        streams.start();
        return streams;
    }

    /** The aggregates as they stand on the topic now, by key. */
    Map<String, String> aggregates() {
        consumer.poll(Duration.ofMillis(200)).forEach(found -> {
            if (found.value() == null) {
                aggregates.remove(found.key());
            } else {
                aggregates.put(found.key(), NaiveRecount.describe(found.value()));
            }
        });
        return aggregates;
    }

    @Override
    public void close() {
        running.values().parallelStream().forEach(streams -> streams.close(Duration.ofSeconds(20)));
        producer.close();
        consumer.close();
        broker.destroy();
    }
}
