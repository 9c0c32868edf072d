package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import meetlat.ingest.GivenForm;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a flow gets for an answer. */
class ResponseControllerTest {

    private final FormsOverHttp forms = new FormsOverHttp(GivenForm.catalogue());

    @Test
    void aResponseIsAnsweredLikeASubmission() {
        MvcTestResult first = respond("?responseId=42", GivenForm.response());
        MvcTestResult again = respond("?responseId=42", GivenForm.response());

        assertThat(first).hasStatus(202);
        assertThat(first).hasHeader("Location", "/api/v1/submissions/12d0ebce7e4dd2fd9b327e7436b7087b");
        assertThat(first)
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"submissionId\": \"12d0ebce7e4dd2fd9b327e7436b7087b\", \"status\": \"accepted\"}");
        assertThat(again).hasStatus(200);
        assertThat(forms.given.written())
                .singleElement()
                .extracting(Submission::getProject, Submission::getPeriod, Submission::getRespondent)
                .containsExactly("verviers", "P5", null);
        assertThat(forms.counted("meetlat.submissions.received")).isEqualTo(2);
        assertThat(forms.counted("meetlat.submissions.duplicate")).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldByTheKeysOfTheBodyInTheCallersLanguage() {
        MvcTestResult answer = forms.http
                .post()
                .uri("/api/v1/forms/ifg-monitoring/responses?responseId=42")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "nl")
                .content(GivenForm.response().replace("\"16\"", "\"zestien\""))
                .exchange();

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .containsExactly(Map.of(
                        "pointer", "/" + GivenForm.WITNESSES,
                        "question", "witnesses",
                        "code", "expected",
                        "detail", "moet een geheel getal van 0 tot en met 1.000 zijn, of leeg"));
        assertThat(forms.given.written()).isEmpty();
    }

    @Test
    void theStatusesAreThoseOfASubmission() {
        assertThat(respond("?responseId=42", "{")).hasStatus(400);
        assertThat(respond("", GivenForm.response())).hasStatus(422);
        assertThat(respond("?responseId=42", " ".repeat(5_000))).hasStatus(413);
        assertThat(forms.http
                        .post()
                        .uri("/api/v1/forms/other/responses?responseId=42")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GivenForm.response()))
                .hasStatus(404);
        forms.given.breaksDownAfter(0);
        assertThat(respond("?responseId=42", GivenForm.response()))
                .hasStatus(503)
                .hasHeader("Retry-After", "5");
    }

    private MvcTestResult respond(String query, String body) {
        return forms.respond(query, body.getBytes(StandardCharsets.UTF_8));
    }
}
