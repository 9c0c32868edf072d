package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meetlat.access.ApiKey;
import meetlat.access.file.NewKey;
import meetlat.access.file.SourcesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys and signatures on the running system. */
@ExtendWith(RunningSystem.class)
class AccessTest {

    private final Programme programme;
    private final SystemUnderTest system;

    AccessTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
    }

    @Test
    void aKeyIsReplacedWithoutARestart() {
        SourcesFile file = new SourcesFile(system.sourcesFile(), new SecureRandom());
        ApiKey first = file.add(another("evaluator"));
        awaitStatusEverywhere(200, first);
        ApiKey second = file.add(another("evaluator"));
        awaitStatusEverywhere(200, second);
        awaitStatusEverywhere(200, first);

        file.remove(first.id());

        awaitStatusEverywhere(401, first);
        awaitStatusEverywhere(200, second);
        file.remove(second.id());
    }

    private static NewKey another(String source) {
        return new NewKey(source, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    private void awaitStatusEverywhere(int status, ApiKey key) {
        for (String service : List.of("ingest-service", "normalize-service", "aggregate-service")) {
            await().atMost(SystemUnderTest.PATIENCE).until(() -> {
                URI caller = system.address(service).resolve("/api/v1/caller");
                return Api.send(HttpRequest.newBuilder(caller).header("X-API-Key", key.text()))
                                .statusCode()
                        == status;
            });
        }
    }

    @Test
    void aSignedSubmissionIsTakenInAndAChangedOneIsNot() {
        var sent = submission("signed", "mol", "P1", "2022-10-26T00:00:00Z", "events", 7L);
        String body = sent.toJson();

        assertThat(signed(body, body, Instant.now()).statusCode()).isEqualTo(202);
        programme.recount().add(sent);
        // A retry is a duplicate, and no offence
        assertThat(signed(body, body, Instant.now()).statusCode()).isEqualTo(200);

        HttpResponse<String> changed = signed(body, body.replace("7", "70"), Instant.now());
        assertThat(changed.statusCode()).isEqualTo(401);
        assertThat(changed.body()).contains("wrong-signature");
        assertThat(signed(body, body, Instant.now().minusSeconds(600)).body()).contains("5 minutes off");
        assertThat(system.api().submit("application/json", body, As.SIGNER).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> signed(String signedBody, String sentBody, Instant when) {
        return SignedRequest.of(
                        system.api().ingest().resolve("/api/v1/submissions"),
                        "application/json",
                        signedBody.getBytes(StandardCharsets.UTF_8),
                        when)
                .with(sentBody.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSubmissionForAForeignProjectIsRefusedWithTheReason() {
        String body = submission("foreign", "verviers", "P1", "2022-10-26T00:00:00Z", "events", 7L)
                .toJson();

        HttpResponse<String> answer = system.api().submit("application/json", body, As.GENT);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Api.json(answer).path("errors").path(0).path("pointer").stringValue())
                .isEqualTo("/project");
    }

    @Test
    void noLogHoldsAKey() throws IOException {
        for (As caller : As.values()) {
            Api.get(system.address("ingest-service").resolve("/api/v1/submissions/00"), caller);
        }
        List<String> keys =
                Stream.of(As.values()).flatMap(caller -> caller.key().stream()).toList();
        try (Stream<Path> logs = Files.list(system.sourcesFile().resolveSibling("logs"))) {
            for (Path log : logs.toList()) {
                assertThat(Files.readString(log))
                        .as(log.toString())
                        .doesNotContain(keys)
                        .doesNotContain(As.SECRET);
            }
        }
    }
}
