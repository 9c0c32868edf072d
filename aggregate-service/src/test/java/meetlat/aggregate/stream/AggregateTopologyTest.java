package meetlat.aggregate.stream;

import static meetlat.aggregate.Given.key;
import static meetlat.aggregate.Given.marked;
import static meetlat.aggregate.Given.randomReport;
import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.under;
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
import meetlat.aggregate.Recount;
import meetlat.aggregate.totals.Mark;
import meetlat.schemas.Aggregate;
import meetlat.schemas.Edition;
import meetlat.schemas.Report;
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

    @Test
    void historyCountedAnewIsNotTakenForLate() {
        Report history =
                Report.newBuilder(report("verviers", "P1", 5L)).setHistory(true).build();
        send("verviers", "P1", history);
        driver.advanceWallClockTime(SumPerPartition.INTERVAL);
        assertThat(aggregates.readValue().getAcceptedAt()).isNull();

        Report live = report("gent", "P1", 2L);
        send("gent", "P1", live);
        driver.advanceWallClockTime(SumPerPartition.INTERVAL);
        assertThat(aggregates.readValue().getAcceptedAt()).isEqualTo(live.getAcceptedAt());
    }

    @Test
    void anAggregateSaysWhichOfItsCellsMixInWhat() {
        send("verviers", "P1", marked(report("verviers", "P1", 5L, 16L), Mark.CLOSE, 0));
        send("gent", "P1", marked(marked(report("gent", "P1", 2L, 3L), Mark.BROAD, 0), Mark.SYNTHETIC, 1));
        send("mol", "P1", marked(marked(report("mol", "P1", null, 1L), Mark.NARROW, 1), Mark.NOT_COMPARABLE, 0, 5));
        send("genk", "P1", marked(report("genk", "P1", null, 1L), Mark.RELATED, 1));
        letTimePass();

        assertThat(totals.get("1/P1"))
                .isEqualTo(Aggregate.newBuilder()
                        .setDefinitions(1)
                        .setPeriod("P1")
                        .setReports(4)
                        .setCells(List.of(0, 1))
                        .setSums(List.of(7L, 21L))
                        .setContributors(List.of(2, 4))
                        .setSynthetic(List.of(1))
                        .setAcceptedAt(report("verviers", "P1").getAcceptedAt())
                        .setClose(List.of(0))
                        .setBroad(List.of(0))
                        .setNarrow(List.of(1))
                        .setRelated(List.of(1))
                        .setNotComparable(List.of(0, 5))
                        .build());
    }

    @Test
    void aMarkGoesWithTheLastCountThatCarriesIt() {
        send("verviers", "P1", marked(report("verviers", "P1", 5L), Mark.CLOSE, 0));
        send("gent", "P1", report("gent", "P1", 2L));
        letTimePass();
        send("verviers", "P1", report("verviers", "P1", 5L));
        letTimePass();

        assertThat(totals.get("1/P1").getClose()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void totalsEqualARecountUnderEachEdition(long seed) {
        Random random = new Random(seed);
        Map<String, Report> latest = new TreeMap<>();
        List<Edition> editions = List.of(new Edition(1, 1), new Edition(2, 1), new Edition(2, 2));
        for (int i = 0; i < 300; i++) {
            Edition edition = editions.get(random.nextInt(editions.size()));
            String project = "p" + random.nextInt(8);
            String period = "P" + random.nextInt(3);
            String key = key(edition, project, period).toString();
            Report report = random.nextInt(8) == 0 ? null : under(edition, randomReport(random, project, period));
            reports.pipeInput(key, report);
            if (report == null) {
                latest.remove(key);
            } else {
                latest.put(key, report);
            }
            if (random.nextInt(20) == 0) {
                letTimePass();
            }
        }
        letTimePass();

        assertThat(withoutTimes()).as("seed %d", seed).isEqualTo(Recount.of(latest));
    }

    @Test
    void theTopologyIsTheOneDescribed() throws IOException {
        String expected =
                new String(getClass().getResourceAsStream("/topology.txt").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(topology().describe().toString().strip()).isEqualTo(expected.strip());
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

    private Map<String, Aggregate> withoutTimes() {
        Map<String, Aggregate> without = new TreeMap<>();
        totals.forEach((key, total) ->
                without.put(key, Aggregate.newBuilder(total).setAcceptedAt(null).build()));
        return without;
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
