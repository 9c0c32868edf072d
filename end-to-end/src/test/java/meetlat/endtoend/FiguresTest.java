package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import meetlat.local.sample.Sample;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A figure travels from form to table. */
@ExtendWith(RunningSystem.class)
class FiguresTest {

    private final Programme programme;

    FiguresTest(Programme programme) {
        this.programme = programme;
    }

    @Test
    void verviersWitnessesAreThoseOfTheDeckAndEveryTableEqualsARecount() {
        JsonNode verviers = row("verviers");

        List<Long> values = new ArrayList<>();
        verviers.path("cells").forEach(cell -> values.add(cell.path("value").longValue()));
        assertThat(values).containsExactly(0L, 0L, 0L, 0L, 16L, 2L);
        assertThat(verviers.path("total").path("value").longValue()).isEqualTo(18);
        assertThat(verviers.path("total").path("flags")).isEmpty();
        programme.assertRecount();
    }

    @Test
    void whatIsMadeUpSaysSo() {
        JsonNode untouched = row("sint-gillis");

        assertThat(untouched.path("total").path("flags").toString()).isEqualTo("[\"synthetic\"]");
        assertThat(programme
                        .system()
                        .api()
                        .table("witnesses")
                        .path("total")
                        .path("total")
                        .path("flags")
                        .toString())
                .isEqualTo("[\"synthetic\"]");
    }

    @Test
    void aCorrectionUnderTheSameResponseReplacesItsFigures() {
        programme.send(submission("correction", "mol", "P5", "2024-12-01T10:00:00Z", "victims", 100L));
        programme.awaitRecount();
        programme.send(submission("correction", "mol", "P5", "2024-12-02T10:00:00Z", "victims", 101L));
        programme.awaitRecount();

        assertThat(programme.system().api().figures("victims")).containsEntry("mol P5", 101L);
    }

    @Test
    void aCorrectionInAnotherPeriodLeavesTheFirstPeriodToWhatStoodBefore() {
        programme.send(submission("moved", "boom", "P1", "2024-12-01T10:00:00Z", "victims", 100L));
        programme.awaitRecount();
        programme.send(submission("moved", "boom", "P2", "2024-12-02T10:00:00Z", "victims", 100L));
        programme.awaitRecount();
    }

    @Test
    void anOlderSubmissionThatArrivesLateChangesNothing() {
        programme.send(submission("late-arrival", "genk", "P3", "2001-01-01T00:00:00Z", "victims", 100_000L));
        // What is sent after it is shown, so it would be shown too.
        programme.send(submission("genk-P3-new", "genk", "P3", "2024-12-02T10:00:00Z", "victims", 7L));
        programme.awaitRecount();
    }

    @Test
    void theSameSubmissionTwiceChangesNothing() {
        TopicEnds before = TopicEnds.of(programme.system());

        HttpResponse<String> answer =
                programme.system().api().submit(Sample.submissions().get(0));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Api.json(answer).path("status").stringValue()).isEqualTo("duplicate");
        assertThat(TopicEnds.of(programme.system())).isEqualTo(before);
        programme.assertRecount();
    }

    @Test
    void aReceiptSaysWhatBecameOfASubmission() {
        // Later than anything that other tests send for that project and period.
        String first = send("first-receipt", "2026-06-01T10:00:00Z");
        awaitReceipt(first, "normalized");
        String second = send("second-receipt", "2026-06-02T10:00:00Z");
        awaitReceipt(second, "normalized");
        awaitReceipt(first, "superseded");

        assertThat(Api.get(programme.system().api().ingest().resolve("/api/v1/submissions/" + "0".repeat(32)))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Sends a submission and returns where its receipt is. */
    private String send(String responseId, String submittedAt) {
        SampleSubmission submission = submission(responseId, "mol", "P4", submittedAt, "victims", 1L);
        programme.recount().add(submission);
        return programme
                .system()
                .api()
                .submit(submission)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private void awaitReceipt(String location, String status) {
        await().atMost(SystemUnderTest.PATIENCE)
                .until(() -> status.equals(
                        Api.json(Api.get(programme.system().api().ingest().resolve(location)))
                                .path("status")
                                .stringValue()));
    }

    @Test
    void aBlankIsMissingAndNotZero() {
        programme.send(submission("blank", "neupre", "P6", "2024-12-01T10:00:00Z", "victims", null));
        programme.awaitRecount();

        JsonNode cell = cell("victims", "neupre", "P6");
        assertThat(cell.path("status").stringValue()).isEqualTo("missing");
        assertThat(cell.path("value").isNull()).isTrue();
    }

    private JsonNode cell(String indicator, String project, String period) {
        for (JsonNode row : programme.system().api().table(indicator).path("rows")) {
            if (row.path("project").stringValue().equals(project)) {
                for (JsonNode cell : row.path("cells")) {
                    if (cell.path("period").stringValue().equals(period)) {
                        return cell;
                    }
                }
            }
        }
        throw new AssertionError("no cell " + project + " " + period);
    }

    private JsonNode row(String project) {
        for (JsonNode row : programme.system().api().table("witnesses").path("rows")) {
            if (row.path("project").stringValue().equals(project)) {
                return row;
            }
        }
        throw new AssertionError("no row " + project);
    }
}
