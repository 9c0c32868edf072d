package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A count that stands out is explained where it is sent, and shown explained where it is read. */
@ExtendWith(RunningSystem.class)
class ExplanationsTest {

    private final Programme programme;
    private final SystemUnderTest system;

    ExplanationsTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
    }

    @Test
    void verviersSixteenWitnessesAreExplainedUntilThatIsTakenBack() {
        assertThat(status("verviers", "P5")).isEqualTo("open");

        HttpResponse<String> given = explain(As.VERVIERS, body("verviers", "P5", 16, "Une école a été entendue."));
        assertThat(given.statusCode()).isEqualTo(201);
        awaitStatus("explained", "verviers", "P5");
        assertThat(deviation("verviers", "P5").at("/explanations/0/text").stringValue())
                .isEqualTo("Une école a été entendue.");

        // The same again, also after a restart, is the same.
        HttpResponse<String> again = explain(As.VERVIERS, body("verviers", "P5", 16, "Une école a été entendue."));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(given.body());
        system.kill("ingest-service");
        system.restart("ingest-service");
        assertThat(explain(As.VERVIERS, body("verviers", "P5", 16, "Une école a été entendue."))
                        .statusCode())
                .isEqualTo(200);

        assertThat(takeBack(As.GENT, given)).isEqualTo(404);
        assertThat(takeBack(As.VERVIERS, given)).isEqualTo(204);
        awaitStatus("open", "verviers", "P5");
        assertThat(takeBack(As.VERVIERS, given)).isEqualTo(404);
    }

    @Test
    void aRevisionThatRemovesTheDeviationClosesItAndKeepsItsHistory() {
        long before = system.api().figures("witnesses").get("neupre P4");
        programme.send(submission("explained", "neupre", "P4", "2024-12-23T10:00:00Z", "witnesses", 900L));
        programme.awaitRecount();
        awaitStatus("open", "neupre", "P4");
        HttpResponse<String> given = explain(As.EVALUATOR, body("neupre", "P4", 900, "Faute de frappe."));
        awaitStatus("explained", "neupre", "P4");

        programme.send(submission("explained", "neupre", "P4", "2024-12-23T11:00:00Z", "witnesses", before));
        programme.awaitRecount();

        awaitStatus("closed", "neupre", "P4");
        JsonNode closed = find(deviations("neupre", "P4").path("closed"));
        assertThat(closed.path("value").longValue()).isEqualTo(before);
        assertThat(closed.at("/explanations/0/value").longValue()).isEqualTo(900);

        // The figures of the sample stand again, for others.
        assertThat(takeBack(As.EVALUATOR, given)).isEqualTo(204);
        system.api().withdraw(idOf("explained", before));
        programme.recount().withdraw("explained", Instant.now());
        programme.awaitRecount();
        awaitStatus("none", "neupre", "P4");
    }

    @Test
    void aTextWithPersonalDataIsRefusedAndLeavesNoTrace() throws Exception {
        String secret = "jan.geheim@voorbeeld.example";

        HttpResponse<String> refused = explain(As.SUBMITTER, body("verviers", "P5", 16, "Vraag " + secret));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Api.json(refused).at("/errors/0/pointer").stringValue()).isEqualTo("/text");
        assertThat(Traces.of(system, new Secrets(List.of(secret)))).isEmpty();
    }

    /** The address of the dashboard is named when started locally; see {@link SystemUnderTest}. */
    @Test
    void onlyThePagesOfTheDashboardMaySendThemFromABrowser() {
        String dashboard = system.address("aggregate-service").toString();

        assertThat(preflight(dashboard).firstValue("Access-Control-Allow-Origin"))
                .contains(dashboard);
        assertThat(preflight(dashboard).firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(headers -> assertThat(headers).containsIgnoringCase("x-api-key"));
        assertThat(preflight("http://elsewhere.example").firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        HttpResponse<String> programmeAnswer =
                Api.get(system.address("aggregate-service").resolve("/api/v1/programme"));
        assertThat(Api.json(programmeAnswer).path("explanationsUrl").stringValue())
                .isEqualTo(system.address("ingest-service") + "/api/v1/explanations");
        assertThat(programmeAnswer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).endsWith("connect-src 'self' " + system.address("ingest-service")));
    }

    /** As a browser asks before it sends anything. */
    private HttpHeaders preflight(String origin) {
        return Api.ask(
                        "OPTIONS",
                        system.address("ingest-service").resolve("/api/v1/explanations"),
                        Map.of(
                                "Origin", origin,
                                "Access-Control-Request-Method", "POST",
                                "Access-Control-Request-Headers", "content-type,x-api-key"))
                .headers();
    }

    private String idOf(String responseId, long witnesses) {
        return Api.json(system.api()
                        .submit(submission(responseId, "neupre", "P4", "2024-12-23T11:00:00Z", "witnesses", witnesses)))
                .path("submissionId")
                .stringValue();
    }

    private static String body(String project, String period, long value, String text) {
        return """
                {"indicator": "witnesses", "project": "%s", "period": "%s", "definitions": 1, "value": %d,
                 "author": "coordinator", "language": "fr", "text": "%s"}""".formatted(project, period, value, text);
    }

    private HttpResponse<String> explain(As caller, String body) {
        return Api.send(Api.by(
                caller,
                HttpRequest.newBuilder(system.address("ingest-service").resolve("/api/v1/explanations"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))));
    }

    private int takeBack(As caller, HttpResponse<String> given) {
        String id = Api.json(given).path("id").stringValue();
        URI place = system.address("ingest-service").resolve("/api/v1/explanations/" + id);
        return Api.send(Api.by(caller, HttpRequest.newBuilder(place).DELETE())).statusCode();
    }

    private void awaitStatus(String status, String project, String period) {
        await().atMost(SystemUnderTest.PATIENCE)
                .untilAsserted(() -> assertThat(status(project, period)).isEqualTo(status));
    }

    /** Open, explained or closed; none for a cell that neither stands out nor was explained. */
    private String status(String project, String period) {
        JsonNode deviations = deviations(project, period);
        List<String> found = new ArrayList<>();
        List.of("deviations", "closed")
                .forEach(list -> deviations
                        .path(list)
                        .forEach(cell -> found.add(cell.path("status").stringValue())));
        return found.isEmpty() ? "none" : String.join(" ", found);
    }

    private JsonNode deviation(String project, String period) {
        return find(deviations(project, period).path("deviations"));
    }

    private static JsonNode find(JsonNode list) {
        assertThat(list.size()).isEqualTo(1);
        return list.get(0);
    }

    private JsonNode deviations(String project, String period) {
        return Api.json(Api.get(system.address("aggregate-service")
                .resolve("/api/v1/deviations?indicator=witnesses&project=" + project + "&period=" + period)));
    }
}
