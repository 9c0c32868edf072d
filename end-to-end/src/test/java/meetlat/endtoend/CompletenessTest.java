package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import meetlat.local.sample.Sample;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is corrected, comes late and is taken back, as the matrix tells it. */
@ExtendWith(RunningSystem.class)
class CompletenessTest {

    private static final String PROJECT = "chaudfontaine";
    /** In time until 25 November 2023. */
    private static final String PERIOD = "P3";

    private final Programme programme;
    private final Api api;

    CompletenessTest(Programme programme) {
        this.programme = programme;
        this.api = programme.system().api();
    }

    @Test
    void whoReportsInTimeMayCorrectAndWhatIsTakenBackDoesNotMakeTheRestOnTime() {
        SampleSubmission inTime = Sample.latest().stream()
                .filter(sent -> sent.project().equals(PROJECT) && sent.period().equals(PERIOD))
                .findFirst()
                .orElseThrow();
        awaitCell("on-time", inTime.submittedAt().toString(), 0);

        SampleSubmission later = submission("c-later", PROJECT, PERIOD, "2023-11-27T23:30:00Z", "victims", 14L);
        programme.send(later);
        awaitCell("on-time", inTime.submittedAt().toString(), 1);

        withdraw(inTime);
        // 28 November in Brussels.
        JsonNode late = awaitCell("late", "2023-11-27T23:30:00Z", 0);
        assertThat(late.path("daysLate").intValue()).isEqualTo(3);

        withdraw(later);
        awaitCell("withdrawn", null, 0);

        programme.system().kill("aggregate-service");
        programme.system().restart("aggregate-service");
        awaitCell("withdrawn", null, 0);
        assertThat(cell("hasselt", "P5").path("status").stringValue()).isEqualTo("not-expected");
        programme.awaitRecount();
    }

    private void withdraw(SampleSubmission submission) {
        HttpResponse<String> known = api.submit(submission);
        assertThat(known.statusCode()).isEqualTo(200);
        String id = Api.json(known).path("submissionId").stringValue();
        assertThat(api.withdraw(id).statusCode()).isEqualTo(202);
        programme.recount().withdraw(submission.responseId(), Instant.now());
        new Receipts(List.of(api)).await(id, "withdrawn");
    }

    private JsonNode awaitCell(String status, String submittedAt, int revisions) {
        await().atMost(SystemUnderTest.PATIENCE).untilAsserted(() -> {
            JsonNode cell = cell(PROJECT, PERIOD);
            assertThat(cell.path("status").stringValue()).isEqualTo(status);
            assertThat(cell.path("submittedAt").stringValue(null)).isEqualTo(submittedAt);
            assertThat(cell.path("revisions").intValue()).isEqualTo(revisions);
        });
        return cell(PROJECT, PERIOD);
    }

    private JsonNode cell(String project, String period) {
        String query = "/api/v1/completeness?project=" + project + "&period=" + period;
        return Api.json(Api.get(api.aggregate().resolve(query)))
                .path("projects")
                .path(0)
                .path("cells")
                .path(0);
    }
}
