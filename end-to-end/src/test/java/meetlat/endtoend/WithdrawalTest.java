package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What is taken back no longer counts, anywhere. */
@ExtendWith(RunningSystem.class)
class WithdrawalTest {

    private final Programme programme;
    private final Api api;
    private final Receipts receipts;

    WithdrawalTest(Programme programme) {
        this.programme = programme;
        this.api = programme.system().api();
        this.receipts = new Receipts(List.of(api));
    }

    @Test
    void itsFiguresLeaveTheTableAndTheNextThatStandsCountsAgain() {
        SampleSubmission earlier = submission("w-earlier", "liege", "P6", "2024-12-22T10:00:00Z", "victims", 11L);
        SampleSubmission later = submission("w-later", "liege", "P6", "2024-12-22T11:00:00Z", "victims", 12L);
        String earlierId = send(earlier);
        String laterId = send(later);
        receipts.await(laterId, "normalized");
        receipts.await(earlierId, "superseded");
        programme.awaitRecount();

        HttpResponse<String> answer = api.withdraw(laterId);
        programme.recount().withdraw("w-later", Instant.now());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"submissionId\":\"" + laterId + "\",\"status\":\"accepted\"}");
        JsonNode receipt = receipts.await(laterId, "withdrawn");
        assertThat(List.of(
                        receipt.path("form").stringValue(),
                        receipt.path("project").stringValue(),
                        receipt.path("period").stringValue()))
                .containsExactly("ifg-monitoring", "liege", "P6");
        receipts.await(earlierId, "normalized");
        programme.awaitRecount();
        assertThat(api.figures("victims")).containsEntry("liege P6", 11L);

        HttpResponse<String> again = api.withdraw(laterId);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("{\"submissionId\":\"" + laterId + "\",\"status\":\"duplicate\"}");
    }

    @Test
    void theSameContentStaysWithdrawnAndALaterRevisionStandsAgain() {
        SampleSubmission first = submission("w-again", "gent", "P6", "2024-12-22T10:00:00Z", "victims", 13L);
        String id = send(first);
        receipts.await(id, "normalized");
        api.withdraw(id);
        programme.recount().withdraw("w-again", Instant.now());
        receipts.await(id, "withdrawn");

        assertThat(api.submit(first).statusCode()).isEqualTo(200);
        programme.awaitRecount();
        receipts.await(id, "withdrawn");

        String later =
                Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS).toString();
        assertThat(send(submission("w-again", "gent", "P6", later, "victims", 14L)))
                .isEqualTo(id);
        receipts.await(id, "normalized");
        programme.awaitRecount();
        assertThat(api.figures("victims")).containsEntry("gent P6", 14L);

        // Submitted a minute from now, it can be withdrawn all the same.
        assertThat(api.withdraw(id).statusCode()).isEqualTo(202);
        programme.recount().withdraw("w-again", Instant.MAX);
        receipts.await(id, "withdrawn");
        programme.awaitRecount();
    }

    @Test
    void whatWasNeverAcceptedIs404() {
        assertThat(api.withdraw("0".repeat(32)).statusCode()).isEqualTo(404);
    }

    private String send(SampleSubmission submission) {
        programme.recount().add(submission);
        HttpResponse<String> answer = api.submit(submission);
        assertThat(answer.statusCode()).isEqualTo(202);
        return Api.json(answer).path("submissionId").stringValue();
    }
}
