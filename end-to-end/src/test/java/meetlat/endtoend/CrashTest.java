package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import meetlat.schemas.DeadLetters;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is killed, nothing is lost and nothing doubled. */
@ExtendWith(RunningSystem.class)
class CrashTest {

    private static final long SEED = 42;
    private static final List<String> PROJECTS = List.of("namur", "liege", "gent", "mechelen", "brussel");
    private static final List<String> PERIODS = List.of("P1", "P2", "P3", "P4", "P5", "P6");

    private final Programme programme;
    private final SystemUnderTest system;

    CrashTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
    }

    @Test
    void streamsKilledInTheMiddleOfTheirWorkLoseAndDoubleNothing() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            programme.send(random(random, i));
            if (i == 100) {
                system.kill("normalize-service");
            }
            if (i == 200) {
                system.kill("aggregate-service");
                system.restartWithoutWaiting("normalize-service");
            }
        }
        system.restart("aggregate-service");
        system.awaitReady("normalize-service");

        programme.awaitRecount();
    }

    @Test
    void anIngestServiceThatWasKilledKnowsWhatItTookBefore() {
        programme.send(submission("before-kill", "mol", "P1", "2024-12-05T10:00:00Z", "events", 3L));
        system.kill("ingest-service");
        system.restart("ingest-service");

        int status = system.api()
                .submit(submission("before-kill", "mol", "P1", "2024-12-05T10:00:00Z", "events", 3L))
                .statusCode();

        assertThat(status).isEqualTo(200);
        programme.awaitRecount();
    }

    @Test
    void anOutageOfTheRegistryIsWaitedOutAndSetsNothingAside() {
        TopicEnds before = TopicEnds.of(system);
        system.kill("normalize-service");
        system.kill("registry");
        // Ingest knows its schema, so the submission gets in; normalize starts anew and knows none.
        programme.send(submission("in-outage", "mol", "P2", "2024-12-05T10:00:00Z", "events", 4L));
        system.restartWithoutWaiting("normalize-service");
        await().atMost(SystemUnderTest.PATIENCE)
                .ignoreExceptions()
                .until(() -> Api.get(system.address("normalize-service").resolve("/actuator/health/readiness"))
                                .statusCode()
                        == 503);
        system.restart("registry");
        system.awaitReady("normalize-service");

        programme.awaitRecount();
        assertThat(deadLetters(TopicEnds.of(system))).isEqualTo(deadLetters(before));
    }

    @Test
    void anUndecodableRecordIsSetAsideWithTheReasonAndCounted() {
        byte[] garbage = "not a record".getBytes(StandardCharsets.UTF_8);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", system.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.SUBMISSIONS.name(), new byte[] {1}, garbage));
            producer.send(new ProducerRecord<>(Topics.REPORTS.name(), new byte[] {1}, garbage));
        }
        programme.send(submission("after-garbage", "mol", "P3", "2024-12-05T10:00:00Z", "events", 5L));
        programme.awaitRecount();

        List<String> letters = new ArrayList<>();
        await().atMost(SystemUnderTest.PATIENCE).untilAsserted(() -> {
            letters.clear();
            readDeadLetters().stream()
                    .filter(letter -> java.util.Arrays.equals(letter.value(), garbage))
                    .forEach(letter -> letters.add(header(letter, DeadLetters.APPLICATION) + " "
                            + header(letter, DeadLetters.TOPIC) + " " + header(letter, DeadLetters.REASON)));
            assertThat(letters)
                    .containsExactlyInAnyOrder(
                            "normalize-3-v1-e1 submissions undecodable",
                            "normalize-3-v2-e1 submissions undecodable",
                            "aggregate-3 reports undecodable");
        });
        Map.of("normalize-service", 2, "aggregate-service", 1)
                .forEach((service, count) -> assertThat(
                                Api.get(system.address(service).resolve("/actuator/prometheus"))
                                        .body())
                        .contains("meetlat_dead_letters_total{reason=\"undecodable\"} " + count + ".0"));
    }

    private static meetlat.local.sample.SampleSubmission random(Random random, int number) {
        String project = PROJECTS.get(random.nextInt(PROJECTS.size()));
        String period = PERIODS.get(random.nextInt(PERIODS.size()));
        String submittedAt =
                Instant.parse("2024-12-10T00:00:00Z").plusSeconds(number).toString();
        return submission(
                "crash-" + random.nextInt(60), project, period, submittedAt, "citizens", (long) random.nextInt(1_000));
    }

    private static Map<String, Long> deadLetters(TopicEnds ends) {
        Map<String, Long> letters = new java.util.TreeMap<>(ends.ends());
        letters.keySet().removeIf(partition -> !partition.startsWith(Topics.DEAD_LETTERS));
        return letters;
    }

    private List<ConsumerRecord<byte[], byte[]>> readDeadLetters() {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", system.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.DEAD_LETTERS).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            await().atMost(SystemUnderTest.PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
                return partitions.stream().allMatch(p -> consumer.position(p) >= ends.get(p));
            });
            return letters;
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
