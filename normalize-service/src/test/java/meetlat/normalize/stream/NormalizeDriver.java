package meetlat.normalize.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import meetlat.normalize.Given;
import meetlat.normalize.definitions.Definitions;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Report;
import meetlat.schemas.SetAside;
import meetlat.schemas.StateSerde;
import meetlat.schemas.Submission;
import meetlat.schemas.Topic;
import meetlat.schemas.Topics;
import meetlat.schemas.ValueSerdes;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology over topics in memory. */
final class NormalizeDriver implements AutoCloseable {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicReference<Definitions> definitions;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> submissions;
    private final Map<String, Report> reports = new TreeMap<>();
    private final Map<String, OutcomeStatus> outcomes = new TreeMap<>();
    private final List<Outcome> decided = new ArrayList<>();
    private final List<Integer> reportsPerRound = new ArrayList<>();

    NormalizeDriver() {
        this(Given.definitions());
    }

    NormalizeDriver(Definitions definitions) {
        this(definitions, Instant.EPOCH);
    }

    /** @param since what is undecodable and was written before was set aside by another */
    NormalizeDriver(Definitions definitions, Instant since) {
        this.definitions = new AtomicReference<>(definitions);
        this.driver = new TopologyTestDriver(topology(), config(since));
        this.submissions = driver.createInputTopic(
                Topics.SUBMISSIONS.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        NormalizeTopology.build(
                builder,
                new InMemorySerdes(),
                definitions::get,
                new NormalizeMetrics(meters, definitions.get().edition().definitions()));
        return builder.build();
    }

    private static Properties config(Instant since) {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "normalize");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0");
        // Each driver beside any other.
        config.put(StreamsConfig.STATE_DIR_CONFIG, "target/state/" + UUID.randomUUID());
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        SetAside.into(config, "normalize-service", reason -> {}, since);
        return config;
    }

    /** What was published again under the edition that is counted. */
    NormalizeDriver publishedAgain(Definitions again) {
        definitions.set(again);
        return this;
    }

    /** Puts a submission on the topic and takes in what comes out. */
    NormalizeDriver send(Submission submission) {
        byte[] value = new InMemorySerdes()
                .valuesOf(Topics.SUBMISSIONS)
                .serializer()
                .serialize(Topics.SUBMISSIONS.name(), submission);
        return sendBytes(submission.getSubmissionId(), value);
    }

    NormalizeDriver sendBytes(String key, byte[] value) {
        submissions.pipeInput(new StringSerializer().serialize(Topics.SUBMISSIONS.name(), key), value);
        int written = 0;
        for (TestRecord<String, Report> record : read(Topics.REPORTS)) {
            written++;
            if (record.value() == null) {
                reports.remove(record.key());
            } else {
                reports.put(record.key(), record.value());
            }
        }
        reportsPerRound.add(written);
        for (TestRecord<String, Outcome> record : read(Topics.OUTCOMES)) {
            outcomes.put(record.key(), record.value().getStatus());
            decided.add(record.value());
        }
        return this;
    }

    private <V extends SpecificRecord> List<TestRecord<String, V>> read(Topic<V> topic) {
        Serde<V> serde = new InMemorySerdes().valuesOf(topic);
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), serde.deserializer())
                .readRecordsToList();
    }

    /** The reports that stand, by key. */
    Map<String, Report> reports() {
        return reports;
    }

    /** The latest outcome of each submission, by key. */
    Map<String, OutcomeStatus> outcomes() {
        return outcomes;
    }

    /** Every outcome, in the order in which they were decided. */
    List<Outcome> decided() {
        return decided;
    }

    /** How many records each submission sent put on the reports topic. */
    List<Integer> reportsPerRound() {
        return reportsPerRound;
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(Topics.DEAD_LETTERS, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    SimpleMeterRegistry meters() {
        return meters;
    }

    @Override
    public void close() {
        driver.close();
    }

    /** Values without a registry. */
    static final class InMemorySerdes implements ValueSerdes {
        @Override
        public <V extends SpecificRecord> Serde<V> valuesOf(Topic<V> topic) {
            return new StateSerde<>(topic.type(), topic.schema());
        }
    }
}
