package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Of the personal data that goes in, nothing is left anywhere: on no topic, in no file, in nothing that is told. */
class PersonalDataTest {

    /** The key of the pseudonyms of this test; it must be nowhere either. */
    private static final String PSEUDONYM_KEY = "qZ8mY1kV4nT7rW0xC3bF6hJ9sL2dG5pA1uE4iO7yQ0M=";

    @TempDir
    private static Path folder;

    private static EmbeddedKafkaKraftBroker broker;
    private static SystemUnderTest system;

    @BeforeAll
    static void givenASystemThatKeepsPseudonyms() throws IOException {
        broker = EmbeddedBroker.start();
        Map<String, String> pseudonyms = Map.of(
                "MEETLAT_RESPONDENTS_KEEP",
                "pseudonym",
                "MEETLAT_RESPONDENTS_KEYFILE",
                keyOfPseudonyms().toString());
        system = SystemUnderTest.over(broker.getBrokersAsString(), "personal", "ingest-service", pseudonyms);
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
    void nothingPersonalIsLeftAnywhere() throws Exception {
        PersonalDataSent sent = new PersonalDataSent(
                system.api(),
                Stream.of("ingest-service", "normalize-service", "aggregate-service")
                        .map(system::address)
                        .toList());
        sent.asSubmissions();
        sent.asLines();
        sent.asResponses();
        sent.asExports();
        sent.whereNothingIsAsked();
        sent.asNoClientWould();
        // All that was accepted has gone all the way.
        await().atMost(SystemUnderTest.PATIENCE)
                .untilAsserted(() -> assertThat(system.api().figures("witnesses"))
                        .containsEntry("verviers P3", 3L)
                        .containsEntry("verviers P4", 4L)
                        .containsEntry("verviers P5", 16L)
                        .containsEntry("verviers P6", 16L));

        assertThat(Traces.of(system, new Secrets(PersonalDataSent.SECRETS))).isEmpty();
        assertThat(Traces.of(system, new Secrets(List.of(PSEUDONYM_KEY)))).isEmpty();
        theSameSearchFindsWhatIsThere();
    }

    /** What was sent beside it, and is no secret, is found on topics, in logs and in metrics. */
    private static void theSameSearchFindsWhatIsThere() throws Exception {
        Set<String> traces = Traces.of(system, new Secrets(List.of("verviers", "has caught up", "jvm_memory")));

        assertThat(traces)
                .contains(
                        "topic submissions value: verviers",
                        "topic reports key: verviers",
                        "file ingest-service.log: has caught up",
                        "ingest-service/actuator/prometheus: jvm_memory");
    }

    @Test
    void aSecretIsRecognizedHoweverItIsWritten() {
        Secrets secrets = new Secrets(List.of("Zoë@geheim.example"));
        byte[] utf8 = "Zoë@geheim.example".getBytes(StandardCharsets.UTF_8);

        assertThat(Stream.of(
                        utf8,
                        "zoë@geheim.example".getBytes(StandardCharsets.UTF_8),
                        "xZoë@geheim.example".getBytes(StandardCharsets.UTF_16LE),
                        "Zoë@geheim.example".getBytes(StandardCharsets.UTF_16BE),
                        HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.UTF_8),
                        "/Zo%C3%AB%40geheim.example".getBytes(StandardCharsets.UTF_8),
                        Base64.getEncoder().encode("Zoë@geheim.example".getBytes(StandardCharsets.UTF_8)),
                        Base64.getEncoder().encode("by Zoë@geheim.example!".getBytes(StandardCharsets.UTF_8)),
                        Base64.getEncoder().encode("of Zoë@geheim.example".getBytes(StandardCharsets.UTF_8)),
                        Base64.getUrlEncoder().encode("Zoë@geheim.example, x".getBytes(StandardCharsets.UTF_8))))
                .allSatisfy(bytes -> assertThat(secrets.in(bytes)).containsExactly("Zoë@geheim.example"));
        assertThat(secrets.in("nobody@geheim.example".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static Path keyOfPseudonyms() throws IOException {
        Path key = folder.resolve("pseudonyms.key");
        Files.writeString(key, PSEUDONYM_KEY);
        return Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }
}
