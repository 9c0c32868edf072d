package meetlat.aggregate.stream;

import static meetlat.aggregate.Given.key;
import static meetlat.aggregate.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import meetlat.aggregate.Given;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import meetlat.schemas.SetAside;
import meetlat.schemas.StateSerde;
import meetlat.schemas.Topic;
import meetlat.schemas.Topics;
import meetlat.schemas.ValueSerdes;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateTopologyTest {

    @TempDir
    private Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Report> reports;
    private TestOutputTopic<String, Aggregate> aggregates;
    private final Map<String, Aggregate> totals = new TreeMap<>();

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(topology(), config());
        reports = driver.createInputTopic(
                Topics.REPORTS.name(),
                new StringSerializer(),
                serde(Topics.REPORTS).serializer());
        aggregates = driver.createOutputTopic(
                Topics.AGGREGATES.name(),
                new StringDeserializer(),
                serde(Topics.AGGREGATES).deserializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aTotalIsTheSumOfTheReportsOfItsPeriod() {
        send("verviers", "P1", report("verviers", "P1", 5L, 16L));
        send("gent", "P1", report("gent", "P1", 2L, null, 0L));
        send("gent", "P2", report("gent", "P2", 7L));
        letTimePass();

        assertThat(described())
                .isEqualTo(Map.of("1/P1", "2 reports {0=7, 1=16, 2=0} of [2, 1, 1]", "1/P2", "1 reports {0=7} of [1]"));
    }

    @Test
    void aRevisionReplacesWithoutDoubleCounting() {
        send("verviers", "P1", report("verviers", "P1", 5L, 16L));
        letTimePass();
        send("verviers", "P1", report("verviers", "P1", null, 17L));
        letTimePass();

        assertThat(described()).isEqualTo(Map.of("1/P1", "1 reports {1=17} of [1]"));
    }

    @Test
    void aTotalWithoutReportsEndsWithATombstone() {
        send("verviers", "P1", report("verviers", "P1", 5L));
        letTimePass();
        send("verviers", "P1", null);
        letTimePass();

        assertThat(described()).isEmpty();
    }

    @Test
    void manyReportsOfAPeriodAreOneRecordOnTheTopic() {
        Given.PROJECTS.forEach(project -> send(project, "P1", report(project, "P1", 1L)));
        driver.advanceWallClockTime(SumPerPartition.INTERVAL);

        assertThat(aggregates.readRecordsToList()).hasSize(1);
    }

    @Test
    void theLatencyIsTakenFromTheOldestSubmissionCountedForTheFirstTime() {
        Report report = report("verviers", "P1", 5L);
        send("verviers", "P1", report);
        driver.advanceWallClockTime(SumPerPartition.INTERVAL);
        assertThat(aggregates.readValue().getAcceptedAt()).isEqualTo(report.getAcceptedAt());

        // The same again counts nothing new.
        send("verviers", "P1", report);
        driver.advanceWallClockTime(SumPerPartition.INTERVAL);
        assertThat(aggregates.readValue().getAcceptedAt()).isNull();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void totalsEqualARecount(long seed) {
        Random random = new Random(seed);
        Map<ReportKey, Report> latest = new TreeMap<>(java.util.Comparator.comparing(ReportKey::toString));
        for (int i = 0; i < 200; i++) {
            String project = "p" + random.nextInt(12);
            String period = "P" + random.nextInt(4);
            Report report = random.nextInt(8) == 0
                    ? null
                    : report(project, period, maybe(random), maybe(random), maybe(random));
            send(project, period, report);
            if (report == null) {
                latest.remove(key(project, period));
            } else {
                latest.put(key(project, period), report);
            }
            if (random.nextInt(20) == 0) {
                letTimePass();
            }
        }
        letTimePass();

        assertThat(described()).as("seed %d", seed).isEqualTo(recount(latest));
    }

    @Test
    void theTopologyIsTheOneDescribed() throws IOException {
        String expected =
                new String(getClass().getResourceAsStream("/topology.txt").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(topology().describe().toString().strip()).isEqualTo(expected.strip());
    }

    private static @Nullable Long maybe(Random random) {
        return random.nextInt(4) == 0 ? null : (long) random.nextInt(50);
    }

    private static Map<String, String> recount(Map<ReportKey, Report> latest) {
        Map<String, Integer> count = new TreeMap<>();
        Map<String, Map<Integer, Long>> sums = new TreeMap<>();
        Map<String, Map<Integer, Integer>> contributors = new TreeMap<>();
        latest.forEach((key, report) -> {
            String total = new AggregateKey(key.edition(), key.period()).toString();
            count.merge(total, 1, Integer::sum);
            for (int i = 0; i < report.getCells().size(); i++) {
                int cell = report.getCells().get(i);
                sums.computeIfAbsent(total, t -> new TreeMap<>())
                        .merge(cell, report.getCounts().get(i), Long::sum);
                contributors.computeIfAbsent(total, t -> new TreeMap<>()).merge(cell, 1, Integer::sum);
            }
        });
        Map<String, String> described = new TreeMap<>();
        count.forEach((total, n) -> described.put(
                total,
                n + " reports " + sums.getOrDefault(total, Map.of()) + " of "
                        + List.copyOf(contributors.getOrDefault(total, Map.of()).values())));
        return described;
    }

    private void send(String project, String period, @Nullable Report report) {
        reports.pipeInput(key(project, period).toString(), report);
    }

    private void letTimePass() {
        driver.advanceWallClockTime(SumPerPartition.INTERVAL);
        for (TestRecord<String, Aggregate> record : aggregates.readRecordsToList()) {
            if (record.value() == null) {
                totals.remove(record.key());
            } else {
                totals.put(record.key(), record.value());
            }
        }
    }

    private Map<String, String> described() {
        Map<String, String> described = new TreeMap<>();
        totals.forEach((key, total) -> {
            Map<Integer, Long> sums = new TreeMap<>();
            for (int i = 0; i < total.getCells().size(); i++) {
                sums.put(total.getCells().get(i), total.getSums().get(i));
            }
            described.put(key, total.getReports() + " reports " + sums + " of " + total.getContributors());
        });
        return described;
    }

    private static Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        AggregateTopology.build(builder, new ValueSerdes() {
            @Override
            public <V extends SpecificRecord> Serde<V> valuesOf(Topic<V> topic) {
                return serde(topic);
            }
        });
        return builder.build();
    }

    private static <V extends SpecificRecord> Serde<V> serde(Topic<V> topic) {
        return new StateSerde<>(topic.type(), topic.schema());
    }

    private Properties config() {
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "aggregate");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0");
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        SetAside.into(config, "aggregate-service", reason -> {});
        return config;
    }
}
