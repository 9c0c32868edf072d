package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import meetlat.access.ApiKey;
import meetlat.access.GivenSources;
import meetlat.access.Role;
import meetlat.access.file.NewKey;
import meetlat.access.file.SourcesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may call, over HTTP, with the sources of a file. */
@ExtendWith(OutputCaptureExtension.class)
class AccessTest extends ServiceOverHttp {

    @Autowired
    private MeterRegistry meters;

    @Test
    void callersAreToldWhoTheyAreTakenFor() {
        assertThat(get("/api/v1/caller").body()).isEqualTo("{\"role\":\"public\"}");
        assertThat(get("/api/v1/caller", "X-API-Key", SUBMITTER.text()).body())
                .isEqualTo(
                        "{\"source\":\"ifg-forms\",\"role\":\"submitter\",\"forms\":\"*\",\"projects\":[\"verviers\"]}");
        assertThat(get("/api/v1/caller", "Authorization", "Bearer " + OPERATOR.text())
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
        HttpResponse<String> answer = get("/api/v1/figures", "X-API-Key", SUBMITTER.text());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("detail").stringValue())
                .isEqualTo("This call is for role evaluator. Figures are not published. The credentials are those of a "
                        + "source with role submitter: use others.");
        assertThat(json(answer).path("reason").stringValue()).isEqualTo("forbidden");
    }

    @Test
    void whatNoRuleNamesIsDeniedToEverybody() {
        assertThat(get("/api/v1/unnamed").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/unnamed", "X-API-Key", OPERATOR.text()).statusCode())
                .isEqualTo(403);
        assertThat(get("/error").statusCode()).isEqualTo(401);
        assertThat(send("PUT", "/api/v1/open", "", "X-API-Key", OPERATOR.text()).statusCode())
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
        assertThat(get("/actuator/health/readiness", "X-API-Key", EVALUATOR.text())
                        .body())
                .isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness", "X-API-Key", OPERATOR.text())
                        .body())
                .contains("\"components\"");
        assertThat(get("/actuator/health").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/info", "X-API-Key", OPERATOR.text()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSourceThatAsksTooOftenIsToldWhenToComeBack() {
        assertThat(get("/api/v1/open", "X-API-Key", SLOW.text()).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/open", "X-API-Key", SLOW.text()).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = get("/api/v1/open", "X-API-Key", SLOW.text());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 30);
        assertThat(json(answer).path("reason").stringValue()).isEqualTo("too-many-requests");
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

        get("/api/v1/figures", "X-API-Key", SUBMITTER.text());

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
        HttpResponse<String> answer = get("/api/v1/open", "X-API-Key", SUBMITTER.text());

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(get("/api/v1/open").headers().firstValue("Cache-Control")).isEmpty();
    }

    @Test
    void browsersAreToldToLoadNothingFromElsewhere() {
        assertThat(get("/api/v1/open").headers().map())
                .containsEntry(
                        "Content-Security-Policy",
                        List.of("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                                + "form-action 'self'; frame-ancestors 'none'; connect-src 'self'"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"));
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
}
