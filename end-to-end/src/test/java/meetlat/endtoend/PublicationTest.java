package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import meetlat.local.sample.Sample;
import meetlat.local.sample.SampleSubmission;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Submission;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import tools.jackson.databind.JsonNode;

/** A version is published over a system full of submissions, with a kill in the middle. */
class PublicationTest {

    private static final long SEED = 7;
    private static final int SUBMISSIONS = 30_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    private static Path catalogue;

    private static EmbeddedKafkaKraftBroker broker;
    private static SystemUnderTest system;
    private static Programme programme;

    @BeforeAll
    static void givenVersion1InForceAndASystemFullOfSubmissions() {
        copy("programme.yaml");
        copy("projects.yaml");
        copy("1");
        broker = EmbeddedBroker.start();
        system = SystemUnderTest.over(broker.getBrokersAsString(), "publication", catalogue);
        programme = Programme.sampleIn(system);
        fill();
        await().atMost(PATIENCE).untilAsserted(() -> programme.assertRecount());
    }

    @AfterAll
    static void close() {
        if (system != null) {
            system.close();
        }
        if (broker != null) {
            broker.destroy();
        }
    }

    @Test
    void allHistoryIsCountedUnderTheNewVersionWhileTheOldOneIsServedWithoutAGap() {
        Map<String, Long> before = system.api().figures("victims");

        // When version 2 is published, and normalization is killed in the middle of counting history under it
        copy("2");
        system.deploy();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> progress().path("normalized").longValue(0) > 0);
        assertThat(system.api().figures("victims")).isEqualTo(before);
        system.kill("normalize-service");
        long counted = progress().path("normalized").longValue(0);
        assertThat(progress().path("complete").booleanValue(false))
                .as("killed after %d of %d submissions", counted, SUBMISSIONS)
                .isFalse();
        assertThat(system.api().figures("victims")).isEqualTo(before);

        // And submissions arrive meanwhile
        for (int i = 0; i < 40; i++) {
            programme.send(submission(
                    "meanwhile-" + i % 25,
                    i % 2 == 0 ? "verviers" : "gent",
                    "P" + (1 + i % 6),
                    START.plus(Duration.ofDays(30)).plusSeconds(i).toString(),
                    i % 3 == 0 ? "witnesses" : "victims",
                    (long) i));
        }
        system.restart("normalize-service");
        await().atMost(PATIENCE)
                .until(() -> progress().path("complete").booleanValue(false)
                        && progress().path("normalized").longValue(0) > counted);

        // Then both versions count each submission once
        await().atMost(PATIENCE).untilAsserted(() -> {
            programme.assertRecount();
            assertVersion2();
        });
        assertThat(system.api().definitions(2).path("status").stringValue()).isEqualTo("draft");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                Api.get(system.address("normalize-service").resolve("/actuator/prometheus"))
                                        .body())
                        .contains("meetlat_definitions_progress{definitions=\"2\",edition=\"1\"} 1.0"));
        comparisonNamesTheRule();
    }

    @Test
    void aNewPeriodIsANewEditionAndNoFigureIsMissingWhileHistoryIsCountedUnderIt() throws IOException {
        Map<String, Long> before = system.api().figures("victims");
        int edition = system.api().definitions(1).path("edition").intValue();

        // When the programme goes on, which what is in force allows
        Files.writeString(
                catalogue.resolve("programme.yaml"),
                "  - {id: P7, start: 2024-10-25, end: 2025-02-25, deadline: 2025-03-25}\n",
                StandardOpenOption.APPEND);
        system.deploy();

        // Then every figure, totals included, is served as it was until the new edition takes over, and after
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            assertThat(system.api().figures("victims")).isEqualTo(before);
            return system.api().definitions(1).path("edition").intValue() == edition + 1;
        });
        for (int look = 0; look < 50; look++) {
            assertThat(system.api().figures("victims")).isEqualTo(before);
        }
        assertThat(system.api().table("victims").path("periods").toString()).contains("P7");
        programme.send(submission("after", "gent", "P7", "2026-03-01T00:00:00Z", "victims", 5L));
        await().atMost(PATIENCE).untilAsserted(() -> programme.assertRecount());
    }

    @Test
    void howAnswersArriveChangesInForceAndNothingIsCountedAnew() throws IOException {
        int edition = system.api().definitions(1).path("edition").intValue();

        // When the form is copied, so that Microsoft Forms gives its questions other ids
        Path form = catalogue.resolve("1/forms/ifg-monitoring.yaml");
        String before = Files.readString(form);
        Files.writeString(form, before.replaceFirst("(- id: victims\\n(?:.*\\n)*?.*aliases: \\[)", "$1r0ther1d, "));
        system.deploy();

        // Then answers arrive under the new id, and are counted on under the edition that stands
        SampleSubmission copied = submission("copied", "gent", "P6", "2026-03-02T00:00:00Z", "r0ther1d", 7L);
        await().atMost(PATIENCE).until(() -> system.api().submit(copied).statusCode() == 202);
        programme.recount().add(submission("copied", "gent", "P6", "2026-03-02T00:00:00Z", "victims", 7L));
        await().atMost(PATIENCE).untilAsserted(() -> programme.assertRecount());
        assertThat(system.api().definitions(1).path("edition").intValue()).isEqualTo(edition);
        assertThat(system.api().definitions(1).path("next").isNull()).isTrue();
    }

    private void comparisonNamesTheRule() {
        JsonNode comparison = Api.json(Api.get(system.address("aggregate-service")
                .resolve("/api/v1/definitions/compare?from=1&to=2&indicator=child-witnesses&project=verviers")));

        JsonNode indicator = comparison.path("indicators").path(0);
        assertThat(indicator.path("change").stringValue()).isEqualTo("added");
        JsonNode cell = indicator.path("cells").path(0);
        assertThat(cell.path("from").isNull()).isTrue();
        assertThat(cell.path("to").path("match").stringValue()).isEqualTo("close");
        JsonNode because = cell.path("because").path(0);
        assertThat(because.path("question").stringValue()).isEqualTo("witnesses");
        assertThat(because.path("to").path("rule").stringValue()).isEqualTo("exception");
    }

    /** Written out by hand from catalogue/2: what the first form's answers come to there. */
    private void assertVersion2() {
        assertThat(system.api().figures("events", 2))
                .isEqualTo(programme.recount().figures("events"));
        // Persons are counted once per period: periods are not added up.
        assertThat(system.api().figures("victims", 2))
                .isEqualTo(without(" total", programme.recount().figures("victims")));
        Map<String, Long> children = new TreeMap<>();
        programme.recount().figures("witnesses").forEach((cell, count) -> {
            if (cell.startsWith("verviers P")) {
                children.put(cell, count);
                children.put(cell.replace("verviers", "programme"), count);
            }
        });
        assertThat(system.api().figures("child-witnesses", 2)).isEqualTo(children);
        assertThat(system.api().figures("adult-witnesses", 2)).isEmpty();
    }

    private static Map<String, Long> without(String ending, Map<String, Long> figures) {
        Map<String, Long> rest = new TreeMap<>(figures);
        rest.keySet().removeIf(name -> name.endsWith(ending));
        return rest;
    }

    private static JsonNode progress() {
        return system.api().definitions(2).path("progress");
    }

    /** Revisions of a few responses for each report, straight onto the log: over HTTP it would take a minute. */
    private static void fill() {
        Random random = new Random(SEED);
        RegistrySerdes serdes = RegistrySerdes.at(system.registryAddress().toString(), Map.of());
        try (Serializer<Submission> values = serdes.serializerOf(Topics.SUBMISSIONS);
                KafkaProducer<String, Submission> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", system.bootstrapServers(), "linger.ms", 20),
                        new StringSerializer(),
                        values)) {
            List<SampleSubmission> sample = Sample.latest();
            for (int i = 0; i < SUBMISSIONS; i++) {
                SampleSubmission like = sample.get(random.nextInt(sample.size()));
                Map<String, Long> answers = new LinkedHashMap<>();
                like.answers()
                        .keySet()
                        .forEach(q -> answers.put(q, random.nextInt(15) == 0 ? null : random.nextLong(100)));
                SampleSubmission made = new SampleSubmission(
                        like.form(),
                        "fill-" + like.project() + like.period() + random.nextInt(3),
                        like.project(),
                        like.period(),
                        START.plusSeconds(i),
                        answers,
                        List.of());
                programme.recount().add(made);
                producer.send(new ProducerRecord<>(
                        Topics.SUBMISSIONS.name(), id(made.responseId().hashCode()), record(made, i)));
            }
        }
    }

    private static Submission record(SampleSubmission made, int number) {
        return new Submission(
                id(made.responseId().hashCode()),
                id(number),
                "test",
                made.form(),
                made.project(),
                made.period(),
                made.submittedAt(),
                made.submittedAt(),
                new TreeMap<>(made.answers()),
                List.of(),
                false,
                null,
                null,
                null);
    }

    private static String id(int number) {
        return String.format("%032x", number);
    }

    /** Adds a file or folder of the shipped catalogue to the test's own. */
    private static void copy(String name) {
        Path shipped = Path.of("../catalogue");
        try (Stream<Path> found = Files.walk(shipped.resolve(name))) {
            for (Path file : new ArrayList<>(found.filter(Files::isRegularFile).toList())) {
                Path copy = catalogue.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
