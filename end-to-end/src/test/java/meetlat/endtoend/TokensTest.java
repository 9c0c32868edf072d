package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** OAuth2 client credentials on the running services, which started while their issuer hung. */
@ExtendWith(RunningSystem.class)
class TokensTest {

    private static final List<String> SERVICES = List.of("ingest-service", "normalize-service", "aggregate-service");

    /** More than any of the services has threads. */
    private static final int AT_ONCE = 120;

    private final Programme programme;
    private final SystemUnderTest system;
    private final Issuer issuer;

    TokensTest(Programme programme, Issuer issuer) {
        this.programme = programme;
        this.system = programme.system();
        this.issuer = issuer;
    }

    @Test
    void aClientIsItsSource() {
        String token = issuer.token(As.SUBMITTER.client());
        SampleSubmission sent = submission("by-token", "genk", "P1", "2024-12-26T10:00:00Z", "victims", 51L);

        assertThat(submit(token, sent).statusCode()).isEqualTo(202);
        programme.recount().add(sent);

        // Of another source it would be another submission.
        assertThat(system.api().submit(sent).statusCode()).isEqualTo(200);
        for (String service : SERVICES) {
            HttpResponse<String> caller = get(service, "/api/v1/caller", token);
            assertThat(Api.json(caller).path("source").stringValue()).isEqualTo(As.SUBMITTER.source());
        }
        programme.awaitRecount();
    }

    @Test
    void aTokenThatIsNotInOrderIs401() {
        String client = As.SUBMITTER.client();
        Map<String, String> wrong = Map.of(
                "expired",
                issuer.token(issuer.claims(client)
                        .expirationTime(Date.from(Instant.now().minusSeconds(600)))),
                "for another audience",
                issuer.token(issuer.claims(client).audience("another")),
                "of another issuer",
                issuer.token(issuer.claims(client).issuer("https://login.example")),
                "signed with another key",
                Issuer.token(issuer.claims(client), Issuer.newKey("1")),
                "signed with a key that the issuer does not have",
                Issuer.token(issuer.claims(client), Issuer.newKey("2")));
        TopicEnds before = TopicEnds.of(system);

        wrong.forEach((what, token) -> {
            for (String service : SERVICES) {
                HttpResponse<String> answer = get(service, "/api/v1/caller", token);
                assertThat(answer.statusCode()).as("%s by %s", what, service).isEqualTo(401);
                assertThat(answer.body()).contains("wrong-token").doesNotContain(token);
            }
            assertThat(submit(token, submission("wrong-token", "genk", "P1", "2024-12-27T10:00:00Z", "victims", 52L))
                            .statusCode())
                    .as(what)
                    .isEqualTo(401);
        });

        assertThat(TopicEnds.of(system)).isEqualTo(before);
    }

    @Test
    void aClientThatNoSourceHasIs403() {
        String token = issuer.token("somebody");
        TopicEnds before = TopicEnds.of(system);

        for (String service : SERVICES) {
            HttpResponse<String> answer = get(service, "/api/v1/caller", token);
            assertThat(answer.statusCode()).as(service).isEqualTo(403);
            assertThat(answer.body()).contains("unknown-client");
        }
        assertThat(submit(token, submission("no-source", "genk", "P1", "2024-12-27T10:00:00Z", "victims", 53L))
                        .statusCode())
                .isEqualTo(403);

        assertThat(TopicEnds.of(system)).isEqualTo(before);
    }

    @Test
    void whatATokenMayReadIsWhatItsSourceMay() {
        String draft = "/api/v1/aggregates?indicator=victims&definitions=2";
        String evaluator = issuer.token(As.EVALUATOR.client());
        String submitter = issuer.token(As.SUBMITTER.client());

        assertThat(get("aggregate-service", draft, evaluator).statusCode()).isEqualTo(200);
        assertThat(get("aggregate-service", draft, submitter).statusCode()).isEqualTo(404);
        assertThat(get("ingest-service", "/actuator/info", evaluator).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoHasAKeyDoesNotWaitForAnIssuerThatHangs() {
        // The issuer is asked for a key that it may have by now.
        RSAKey unknown = Issuer.newKey("3");
        String token = Issuer.token(issuer.claims(As.SUBMITTER.client()), unknown);
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        issuer.hangs();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                waiting.add(http.sendAsync(
                        request("ingest-service", "/api/v1/caller", token).build(), BodyHandlers.ofString()));
            }
            programme.send(submission("beside-tokens", "genk", "P1", "2024-12-28T10:00:00Z", "victims", 54L));
            for (String service : SERVICES) {
                URI caller = system.address(service).resolve("/api/v1/caller");
                assertThat(Api.get(caller, As.EVALUATOR).statusCode()).isEqualTo(200);
            }
            await().atMost(SystemUnderTest.PATIENCE)
                    .until(() ->
                            waiting.stream().filter(CompletableFuture::isDone).count() >= AT_ONCE / 2);
            assertThat(waiting)
                    .filteredOn(CompletableFuture::isDone)
                    .extracting(answer -> answer.join().statusCode())
                    .containsOnly(503);
        } finally {
            issuer.answers();
        }

        assertThat(waiting).extracting(answer -> answer.join().statusCode()).isSubsetOf(503, 401);
        await().atMost(SystemUnderTest.PATIENCE)
                .until(() -> get("ingest-service", "/api/v1/caller", issuer.token(As.SUBMITTER.client()))
                                .statusCode()
                        == 200);
        programme.awaitRecount();
    }

    private HttpResponse<String> submit(String token, SampleSubmission submission) {
        return Api.send(request("ingest-service", "/api/v1/submissions", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(submission.toJson())));
    }

    private HttpResponse<String> get(String service, String path, String token) {
        return Api.send(request(service, path, token));
    }

    private HttpRequest.Builder request(String service, String path, String token) {
        return HttpRequest.newBuilder(system.address(service).resolve(path)).header("Authorization", "Bearer " + token);
    }
}
