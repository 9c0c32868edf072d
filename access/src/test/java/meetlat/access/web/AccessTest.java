package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meetlat.access.ApiKey;
import meetlat.access.GivenSources;
import meetlat.access.RequestSignature;
import meetlat.access.Role;
import meetlat.access.file.NewKey;
import meetlat.access.file.SourcesFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service over HTTP, with the sources of a file. */
@SpringBootTest(
        classes = GivenApp.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "meetlat.access.reread-every=50ms",
            "meetlat.access.signed-body-limit=3MB",
            "management.endpoints.web.exposure.include=health,info",
            "management.endpoint.health.probes.enabled=true",
            "management.endpoint.health.group.readiness.include=readinessState",
            "management.endpoint.health.show-details=when-authorized",
            "management.endpoint.health.roles=operator",
            "logging.level.meetlat=info"
        })
@ExtendWith(OutputCaptureExtension.class)
class AccessTest {

    @TempDir
    private static Path folder;

    private static ApiKey submitter;
    private static ApiKey signing;
    private static ApiKey evaluator;
    private static ApiKey operator;
    private static ApiKey slow;

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void givenSources() throws IOException {
        submitter = key("ifg-forms", Role.SUBMITTER, Optional.empty());
        signing = key("signing", Role.SUBMITTER, Optional.empty());
        evaluator = key("evaluators", Role.EVALUATOR, Optional.empty());
        operator = key("operators", Role.OPERATOR, Optional.empty());
        slow = key("slow", Role.EVALUATOR, Optional.empty());
        String yaml = Files.readString(file());
        Files.writeString(
                file(),
                yaml.replace(
                                "  - name: \"signing\"",
                                "  - signature: {secret: " + GivenSources.SECRET + "}\n    name: \"signing\"")
                        .replace("  - name: \"slow\"", "  - ratePerMinute: 2\n    name: \"slow\""));
    }

    private static Path file() {
        return folder.resolve("sources.yaml");
    }

    private static ApiKey key(String source, Role role, Optional<Instant> until) {
        List<String> projects = role == Role.SUBMITTER ? List.of("verviers") : List.of();
        return new SourcesFile(file(), new SecureRandom())
                .add(new NewKey(source, Optional.of(role), List.of(), projects, until));
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("meetlat.access.file", AccessTest::file);
    }

    @Test
    void callersAreToldWhoTheyAreTakenFor() {
        assertThat(get("/api/v1/caller").body()).isEqualTo("{\"role\":\"public\"}");
        assertThat(get("/api/v1/caller", "X-API-Key", submitter.text()).body())
                .isEqualTo(
                        "{\"source\":\"ifg-forms\",\"role\":\"submitter\",\"forms\":\"*\",\"projects\":[\"verviers\"]}");
        assertThat(get("/api/v1/caller", "Authorization", "Bearer " + operator.text())
                        .body())
                .isEqualTo("{\"source\":\"operators\",\"role\":\"operator\"}");
    }

    @Test
    void whoShowsNothingIsToldWhatToShow() {
        HttpResponse<String> answer = get("/api/v1/figures");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"meetlat\"");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer)).isEqualTo(JsonMapper.shared().readTree("""
                {"title": "Unauthorized", "status": 401,
                 "detail": "This call is for role evaluator. Figures are not published. Send an API key in the header \
                X-API-Key, or a token as Authorization: Bearer.",
                 "instance": "/api/v1/figures", "reason": "no-credentials"}"""));
    }

    @Test
    void anotherRoleIsToldWhichIsNeeded() {
        HttpResponse<String> answer = get("/api/v1/figures", "X-API-Key", submitter.text());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("detail").stringValue())
                .isEqualTo("This call is for role evaluator. Figures are not published. The credentials are those of a "
                        + "source with role submitter: use others.");
        assertThat(json(answer).path("reason").stringValue()).isEqualTo("forbidden");
    }

    @Test
    void whatNoRuleNamesIsDeniedToEverybody() {
        assertThat(get("/api/v1/unnamed").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/unnamed", "X-API-Key", operator.text()).statusCode())
                .isEqualTo(403);
        assertThat(get("/error").statusCode()).isEqualTo(401);
        assertThat(send("PUT", "/api/v1/open", "", "X-API-Key", operator.text()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void wrongCredentialsAreRefusedAlsoWhereNoneAreNeeded() {
        assertThat(get("/api/v1/open").statusCode()).isEqualTo(200);
        for (String wrong : List.of("", "mlk_", GivenSources.key().text())) {
            HttpResponse<String> answer = get("/api/v1/open", "X-API-Key", wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .contains("error=\"invalid_token\"");
        }
        assertThat(get("/api/v1/open", "Authorization", "Bearer abc").statusCode())
                .isEqualTo(401);
    }

    @Test
    void detailsOfHealthAreForOperators() {
        assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness", "X-API-Key", evaluator.text())
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness", "X-API-Key", operator.text())
                        .body())
                .contains("\"components\"");
        assertThat(get("/actuator/health").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/info", "X-API-Key", operator.text()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSourceThatAsksTooOftenIsToldWhenToComeBack() {
        assertThat(get("/api/v1/open", "X-API-Key", slow.text()).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/open", "X-API-Key", slow.text()).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = get("/api/v1/open", "X-API-Key", slow.text());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 30);
        assertThat(json(answer).path("reason").stringValue()).isEqualTo("too-many-requests");
    }

    @Test
    void aSignedBodyIsReadAsAnyOther() {
        for (int length : List.of(0, 5, 1 << 20, (1 << 20) + 1, 2_500_000)) {
            String body = "x".repeat(length) + "END.";
            HttpResponse<String> answer = signed("POST", "/api/v1/bodies?dryRun=true", body, body);
            assertThat(answer.body()).isEqualTo(length + 4 + " bytes ending in END.");
            assertThat(signed("POST", "/api/v1/later", body, body).body())
                    .isEqualTo(length + 4 + " bytes ending in END.");
        }
        assertThat(signed("DELETE", "/api/v1/bodies/42", "", "").body()).isEqualTo("withdrawn");
    }

    @Test
    void aSignedFileInAMultipartBodyIsReadAsAnyOther() throws IOException {
        for (int length : List.of(10, 200_000)) {
            String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"export.csv\"\r\n\r\n"
                    + "x".repeat(length) + "END.\r\n--b--\r\n";
            assertThat(signed(
                                    "POST",
                                    "/api/v1/files?dryRun=true",
                                    body,
                                    body,
                                    "Content-Type",
                                    "multipart/form-data; boundary=b")
                            .body())
                    .isEqualTo("export.csv true " + (length + 4) + " bytes ending in END.");
        }
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("upload_")))
                    .isEmpty();
        }
    }

    @Test
    void aBodyThatIsNotTheOneThatWasSignedIsRefused() {
        HttpResponse<String> changed = signed("POST", "/api/v1/bodies", "{\"witnesses\": 16}", "{\"witnesses\": 61}");
        assertThat(changed.statusCode()).isEqualTo(401);
        assertThat(json(changed).path("reason").stringValue()).isEqualTo("wrong-signature");

        String large = "x".repeat(2_000_000);
        assertThat(signed("POST", "/api/v1/bodies", large, large + "y").statusCode())
                .isEqualTo(401);
        assertThat(send("POST", "/api/v1/bodies", "{}", "X-API-Key", signing.text())
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("DELETE", "/api/v1/bodies/42", "", "X-API-Key", signing.text())
                        .statusCode())
                .isEqualTo(401);
        // Reading needs no signature, nor does a source that has no secret.
        assertThat(get("/api/v1/open", "X-API-Key", signing.text()).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/api/v1/bodies", "{}", "X-API-Key", submitter.text())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSignedBodyOverTheLimitIs413AndNoFileIsLeft() throws IOException {
        String body = "x".repeat(3 * 1024 * 1024 + 1);

        HttpResponse<String> answer = signed("POST", "/api/v1/bodies", body, body);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("detail").stringValue()).contains("3072 KiB");
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("meetlat-body-")))
                    .isEmpty();
        }
    }

    @Test
    void aChangeOfTheFileIsSeenAndABrokenOneKeepsTheLastGoodOne(CapturedOutput output) throws IOException {
        // A new key works, and the old one until it is removed
        ApiKey first = key("rotated", Role.EVALUATOR, Optional.empty());
        awaitStatus(200, first);
        ApiKey second = new SourcesFile(file(), new SecureRandom())
                .add(new NewKey("rotated", Optional.empty(), List.of(), List.of(), Optional.empty()));
        awaitStatus(200, second);
        assertThat(get("/api/v1/open", "X-API-Key", first.text()).statusCode()).isEqualTo(200);
        new SourcesFile(file(), new SecureRandom()).remove(first.id());
        awaitStatus(401, first);
        assertThat(get("/api/v1/open", "X-API-Key", second.text()).statusCode()).isEqualTo(200);

        // A broken file changes nothing but the metric
        String good = Files.readString(file());
        Files.writeString(
                file(), good + "  - {name: broken, role: king, signature: {secret: " + GivenSources.SECRET + "x}}\n");
        await().until(() -> sound() == 0);
        assertThat(get("/api/v1/open", "X-API-Key", second.text()).statusCode()).isEqualTo(200);
        assertThat(output)
                .contains("role of source broken is none that there is")
                .doesNotContain(GivenSources.SECRET)
                .doesNotContain(second.text())
                .doesNotContain(second.hash());

        // Nor does one that is gone
        Files.delete(file());
        await().until(() -> output.getOut().contains("cannot be read"));
        assertThat(get("/api/v1/open", "X-API-Key", second.text()).statusCode()).isEqualTo(200);
        Files.writeString(file(), good);
        await().until(() -> sound() == 1);
    }

    @Test
    void refusalsAreCountedByReason() {
        double before = refused("forbidden");

        get("/api/v1/figures", "X-API-Key", submitter.text());

        assertThat(refused("forbidden")).isEqualTo(before + 1);
    }

    @Test
    void theApiDescriptionSaysWhoMayMakeWhichCall() {
        JsonNode api = json(get("/v3/api-docs"));

        assertThat(api.at("/components/securitySchemes/apiKey/name").stringValue())
                .isEqualTo("X-API-Key");
        assertThat(api.at("/paths/~1api~1v1~1figures/get/security").toString())
                .isEqualTo("[{\"apiKey\":[]},{\"bearer\":[]}]");
        assertThat(api.at("/paths/~1api~1v1~1open/get/security").toString()).isEqualTo("[]");
        assertThat(api.at("/paths/~1api~1v1~1bodies~1{id}/delete/responses/403/description")
                        .stringValue())
                .isEqualTo("The caller may not: this is for submitter");
    }

    @Test
    void noCookieIsSetAndNoAnswerToAKnownCallerIsKept() {
        HttpResponse<String> answer = get("/api/v1/open", "X-API-Key", submitter.text());

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(get("/api/v1/open").headers().firstValue("Cache-Control")).isEmpty();
    }

    private void awaitStatus(int status, ApiKey key) {
        await().until(() -> get("/api/v1/open", "X-API-Key", key.text()).statusCode() == status);
    }

    private double sound() {
        return meters.get("meetlat.access.file.sound").gauge().value();
    }

    private double refused(String reason) {
        return meters.get("meetlat.access.refused")
                .tag("reason", reason)
                .counter()
                .count();
    }

    private HttpResponse<String> signed(
            String method, String path, String signedBody, String sentBody, String... headers) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        RequestSignature signature = new RequestSignature(GivenSources.SECRET, timestamp, method, path);
        signature.add(signedBody.getBytes(), 0, signedBody.getBytes().length);
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(
                "X-API-Key",
                signing.text(),
                "X-Meetlat-Timestamp",
                timestamp,
                "X-Meetlat-Signature",
                "sha256=" + signature.hex()));
        return send(method, path, sentBody, all.toArray(String[]::new));
    }

    private HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
