package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each call of the contract by each kind of caller, over HTTP. The bodies are about Verviers: VERVIERS is a submitter of its
 * own project, GENT one of a foreign project. A caller is refused when the answer is 401 or 403; what is answered else is
 * for other tests, and may be that the call is not there or was asked wrongly.
 */
@ExtendWith(RunningSystem.class)
class AuthorisationMatrixTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Set<As> KNOWN = EnumSet.of(As.SUBMITTER, As.VERVIERS, As.GENT, As.EVALUATOR, As.OPERATOR);
    private static final Set<As> SUBMITTERS = EnumSet.of(As.SUBMITTER, As.VERVIERS, As.GENT);

    /** Shown before all that the sample has, so that it counts nowhere. */
    private static final String SUBMISSION = """
            {"form": "ifg-monitoring", "responseId": "matrix", "project": "verviers", "period": "P1",
             "submittedAt": "2022-10-26T00:00:00Z", "answers": {"witnesses": 1}}""";

    private final SystemUnderTest system;

    AuthorisationMatrixTest(Programme programme) {
        this.system = programme.system();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | ingest    | /actuator/health/liveness               | everybody
            GET    | ingest    | /actuator/health/readiness              | everybody
            GET    | ingest    | /actuator/health                        | OPERATOR
            GET    | ingest    | /actuator/prometheus                    | OPERATOR
            GET    | ingest    | /actuator/info                          | OPERATOR
            GET    | ingest    | /v3/api-docs                            | everybody
            GET    | ingest    | /api/v1/caller                          | everybody
            POST   | ingest    | /api/v1/submissions                     | SUBMITTER VERVIERS
            NDJSON | ingest    | /api/v1/submissions                     | submitters
            POST   | ingest    | /api/v1/forms/ifg-monitoring/responses  | SUBMITTER VERVIERS
            POST   | ingest    | /api/v1/forms/ifg-monitoring/exports    | submitters
            POST   | ingest    | /api/v1/explanations                    | SUBMITTER VERVIERS EVALUATOR
            DELETE | ingest    | /api/v1/explanations/00                 | submitters EVALUATOR OPERATOR
            GET    | ingest    | /api/v1/submissions/00                  | known
            DELETE | ingest    | /api/v1/submissions/00                  | submitters OPERATOR
            GET    | ingest    | /api/v1/forms                           | known
            GET    | ingest    | /api/v1/forms/ifg-monitoring            | known
            GET    | ingest    | /                                       | everybody
            GET    | ingest    | /messages/nl.js                         | everybody
            PUT    | ingest    | /api/v1/submissions/00                  | nobody
            GET    | ingest    | /api/v1/submissions                     | nobody
            GET    | normalize | /actuator/health/liveness               | everybody
            GET    | normalize | /actuator/health/readiness              | everybody
            GET    | normalize | /actuator/health                        | OPERATOR
            GET    | normalize | /actuator/prometheus                    | OPERATOR
            GET    | normalize | /actuator/info                          | OPERATOR
            GET    | normalize | /v3/api-docs                            | everybody
            GET    | normalize | /api/v1/caller                          | everybody
            GET    | aggregate | /actuator/health/liveness               | everybody
            GET    | aggregate | /actuator/health/readiness              | everybody
            GET    | aggregate | /actuator/health                        | OPERATOR
            GET    | aggregate | /actuator/prometheus                    | OPERATOR
            GET    | aggregate | /actuator/info                          | OPERATOR
            GET    | aggregate | /v3/api-docs                            | everybody
            GET    | aggregate | /api/v1/caller                          | everybody
            GET    | aggregate | /                                       | everybody
            GET    | aggregate | /definitions.html                       | everybody
            GET    | aggregate | /messages/nl.js                         | everybody
            GET    | aggregate | /webjars/chart.js/dist/chart.umd.min.js | everybody
            GET    | aggregate | /api/v1/programme                       | everybody
            GET    | aggregate | /api/v1/indicators                      | everybody
            GET    | aggregate | /api/v1/indicators/witnesses            | everybody
            GET    | aggregate | /api/v1/definitions                     | everybody
            GET    | aggregate | /api/v1/nothing                         | nobody
            """)
    void aCallIsForTheseAndNobodyElse(String method, String service, String path, String callers) {
        assertThat(notRefused(method, service, path)).isEqualTo(callers(callers));
    }

    @Test
    void figuresAreForEvaluatorsUntilTheyArePublished() {
        Set<As> everybody = callers("everybody");
        assertThat(figures())
                .allSatisfy(path -> assertThat(notRefused("GET", "aggregate", path))
                        .as(path)
                        .isEqualTo(everybody));

        system.restartWithPublicFigures(false);
        try {
            assertThat(figures())
                    .allSatisfy(path -> assertThat(notRefused("GET", "aggregate", path))
                            .as(path)
                            .containsExactly(As.EVALUATOR));
        } finally {
            system.restartWithPublicFigures(true);
        }
    }

    private static Stream<String> figures() {
        return Stream.of(
                "/api/v1/indicators/witnesses/table",
                "/api/v1/aggregates?indicator=witnesses",
                "/api/v1/definitions/compare?from=1&to=1",
                "/api/v1/stream",
                "/api/v1/completeness",
                "/api/v1/deviations",
                "/api/v1/projects/verviers/annex");
    }

    @Test
    void draftsAreForEvaluatorsAlsoWhereFiguresAreForEverybody() {
        for (As caller : callers("everybody")) {
            HttpResponse<String> table =
                    Api.get(address("aggregate", "/api/v1/aggregates?indicator=victims&definitions=2"), caller);
            assertThat(table.statusCode()).as(caller.toString()).isEqualTo(caller == As.EVALUATOR ? 200 : 404);
        }
    }

    @Test
    void detailsOfHealthAreForOperators() {
        for (String service : Set.of("ingest", "normalize", "aggregate")) {
            URI readiness = address(service, "/actuator/health/readiness");
            assertThat(Api.get(readiness, As.OPERATOR).body()).as(service).contains("components");
            assertThat(Api.get(readiness, As.PUBLIC).body()).as(service).isEqualTo("{\"status\":\"UP\"}");
            assertThat(Api.get(readiness, As.EVALUATOR).body()).as(service).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    /** Of the submitters only the one of the project gets anything in, whichever way it is sent. */
    @Test
    void aForeignProjectIsRefusedOnEveryWayIn() {
        String body = SUBMISSION.replace("\n", "").replace("matrix", "foreign");
        String response = "{\"submitDate\": \"10/26/2022 8:00:00 AM\", \"witnesses\": \"1\"}";
        String export = "ID,Start time,Completion time,Aantal getuigen\n9,10/26/22 07:50:00,10/26/22 08:00:00,1\n";
        String named = "project=verviers&period=P1";

        assertThat(post("/api/v1/submissions", "application/json", body, As.GENT)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Api.json(post("/api/v1/submissions", "application/x-ndjson", body, As.GENT))
                        .path("errors")
                        .path(0)
                        .path("code")
                        .stringValue())
                .isEqualTo("project-not-allowed");
        assertThat(post(
                                "/api/v1/forms/ifg-monitoring/responses?responseId=9&" + named,
                                "application/json",
                                response,
                                As.GENT)
                        .statusCode())
                .isEqualTo(403);
        assertThat(rowStatus(
                        post("/api/v1/forms/ifg-monitoring/exports?dryRun=true&" + named, "text/csv", export, As.GENT)))
                .isEqualTo("rejected");
        assertThat(rowStatus(post(
                        "/api/v1/forms/ifg-monitoring/exports?dryRun=true&" + named, "text/csv", export, As.VERVIERS)))
                .isEqualTo("new");
    }

    /** A receipt and a withdrawal are for the source that sent it, within its projects, and for those who look after all. */
    @Test
    void whatAnotherSourceSentLooksAsIfItWereNotThere() {
        String id = Api.json(post("/api/v1/submissions", "application/json", SUBMISSION, As.VERVIERS))
                .path("submissionId")
                .stringValue();
        URI receipt = address("ingest", "/api/v1/submissions/" + id);

        assertThat(Api.get(receipt, As.VERVIERS).statusCode()).isEqualTo(200);
        assertThat(Api.get(receipt, As.EVALUATOR).statusCode()).isEqualTo(200);
        assertThat(Api.get(receipt, As.OPERATOR).statusCode()).isEqualTo(200);
        for (As foreign : Set.of(As.GENT, As.SUBMITTER)) {
            assertThat(Api.get(receipt, foreign).statusCode())
                    .as(foreign.toString())
                    .isEqualTo(404);
            assertThat(status("DELETE", "ingest", receipt.getPath(), foreign))
                    .as(foreign.toString())
                    .isEqualTo(404);
        }
        assertThat(status("DELETE", "ingest", receipt.getPath(), As.EVALUATOR)).isEqualTo(403);
        assertThat(status("DELETE", "ingest", receipt.getPath(), As.VERVIERS)).isEqualTo(202);
    }

    private HttpResponse<String> post(String path, String contentType, String body, As caller) {
        return Api.send(Api.by(
                caller,
                HttpRequest.newBuilder(address("ingest", path))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body))));
    }

    private static String rowStatus(HttpResponse<String> answer) {
        return Api.json(answer).path("rows").path(0).path("status").stringValue();
    }

    private Set<As> notRefused(String method, String service, String path) {
        for (As caller : Set.of(As.WRONG_KEY, As.EXPIRED_KEY)) {
            assertThat(status(method, service, path, caller))
                    .as(caller.toString())
                    .isEqualTo(401);
        }
        return callers("everybody").stream()
                .filter(caller -> {
                    int status = status(method, service, path, caller);
                    assertThat(status).as("%s %s as %s", method, path, caller).isLessThan(500);
                    boolean refused = status == 401 || status == 403;
                    // Without credentials one is told to show some, with others that these do not do.
                    assertThat(refused && (status == 401) != (caller == As.PUBLIC))
                            .isFalse();
                    return !refused;
                })
                .collect(Collectors.toSet());
    }

    private static Set<As> callers(String words) {
        return Stream.of(words.split(" "))
                .flatMap(word -> switch (word) {
                    case "everybody" -> Stream.concat(Stream.of(As.PUBLIC), KNOWN.stream());
                    case "known" -> KNOWN.stream();
                    case "submitters" -> SUBMITTERS.stream();
                    case "nobody" -> Stream.empty();
                    default -> Stream.of(As.valueOf(word));
                })
                .collect(Collectors.toSet());
    }

    /** The status alone: a stream's body has no end. */
    private int status(String method, String service, String path, As caller) {
        boolean lines = method.equals("NDJSON");
        boolean sends = lines || method.equals("POST") || method.equals("PUT");
        HttpRequest.Builder request = HttpRequest.newBuilder(address(service, path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        lines ? "POST" : method,
                        sends ? BodyPublishers.ofString(SUBMISSION.replace("\n", "")) : BodyPublishers.noBody());
        if (sends) {
            request.header("Content-Type", lines ? "application/x-ndjson" : "application/json");
        }
        try {
            HttpResponse<InputStream> answer = HTTP.send(Api.by(caller, request).build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI address(String service, String path) {
        return system.address(service + "-service").resolve(path);
    }
}
