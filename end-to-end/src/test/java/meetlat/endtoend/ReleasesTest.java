package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A release is made, kept on its topic, and is what is read then; also by an instance that starts later. */
@ExtendWith(RunningSystem.class)
class ReleasesTest {

    private final Programme programme;

    ReleasesTest(Programme programme) {
        this.programme = programme;
    }

    @Test
    void whatIsReleasedHoldsNoSmallCountAndStaysReleasedAfterARestart() {
        assertThat(release(As.PUBLIC).statusCode()).isEqualTo(401);

        HttpResponse<String> made = release(As.EVALUATOR);

        assertThat(made.statusCode()).as(made.body()).isIn(201, 202);
        await().atMost(SystemUnderTest.PATIENCE)
                .untilAsserted(
                        () -> assertThat(releases().path("releases").size()).isPositive());
        JsonNode suppression = releases().path("releases").path(0).path("suppression");
        assertThat(suppression.path("suppressed").intValue())
                .isGreaterThanOrEqualTo(suppression.path("small").intValue())
                .isPositive();
        // Verviers' 2 witnesses of P6 stand out, and are not told of to the public.
        assertThat(verviersWitnesses("live")).contains("\"period\":\"P6\"");
        assertThat(verviersWitnesses("released")).doesNotContain("\"period\":\"P6\"");

        JsonNode table = Api.json(Api.get(address("/api/v1/indicators/witnesses/table?figures=released"), As.PUBLIC));
        assertThat(table.path("figures").stringValue()).isEqualTo("released");
        assertThat(statusesOf("verviers", table)).contains("suppressed").last().isEqualTo("suppressed");

        programme.system().restartWithPublicFigures(true);

        assertThat(Api.json(Api.get(address("/api/v1/deviations?figures=released"), As.PUBLIC))
                        .path("release")
                        .path("number")
                        .intValue())
                .isPositive();
    }

    private static List<String> statusesOf(String project, JsonNode table) {
        return table.path("rows")
                .valueStream()
                .filter(row -> row.path("project").stringValue().equals(project))
                .flatMap(row -> row.path("cells").valueStream())
                .map(cell -> cell.path("status").stringValue())
                .toList();
    }

    private String verviersWitnesses(String figures) {
        return Api.get(
                        address("/api/v1/deviations?indicator=witnesses&project=verviers&figures=" + figures),
                        As.EVALUATOR)
                .body();
    }

    private HttpResponse<String> release(As caller) {
        return Api.send(Api.by(
                caller, HttpRequest.newBuilder(address("/api/v1/releases")).POST(BodyPublishers.noBody())));
    }

    private JsonNode releases() {
        return Api.json(Api.get(address("/api/v1/releases"), As.PUBLIC));
    }

    private URI address(String path) {
        return programme.system().address("aggregate-service").resolve(path);
    }
}
