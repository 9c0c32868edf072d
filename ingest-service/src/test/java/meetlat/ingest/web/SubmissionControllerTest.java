package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import meetlat.ingest.Given;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.ingest.log.LogUnavailable;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.log.Taken;
import meetlat.ingest.message.FaultMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

/** What a forms integration gets for an answer. */
class SubmissionControllerTest {

    private final SubmissionLog log = mock(SubmissionLog.class);
    private final PublishedCatalogue catalogue = new PublishedCatalogue();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private MockMvcTester http;

    @BeforeEach
    void given() {
        IngestProperties properties = new IngestProperties(DataSize.ofKilobytes(1));
        IngestMetrics metrics = new IngestMetrics(meters);
        catalogue.read("1", Given.catalogue(), false);
        http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new SubmissionController(
                        catalogue, log, new Senders(), properties, metrics, Clock.fixed(Given.NOW, ZoneOffset.UTC)))
                .defaultRequest(get("/").with(GivenCallers.submitter()))
                .setControllerAdvice(new Problems(metrics, new FaultAnswers(new FaultMessages())))
                .build());
        doAnswer(call -> taken(call.getArgument(0), Taken.Kind.NEW)).when(log).takeAndWait(any(), any(), any());
    }

    @Test
    void anAcceptedSubmissionIsToldWhereToLookForIt() {
        MvcTestResult answer = post(Given.submission("{\"witnesses\": 16}"));

        assertThat(answer).hasStatus(202);
        assertThat(answer).hasHeader("Location", "/api/v1/submissions/12d0ebce7e4dd2fd9b327e7436b7087b");
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"submissionId\": \"12d0ebce7e4dd2fd9b327e7436b7087b\", \"status\": \"accepted\"}");
        assertThat(meters.get("meetlat.submissions.accepted").counter().count()).isEqualTo(1);
    }

    @Test
    void aDuplicateIsToldSo() {
        doAnswer(call -> taken(call.getArgument(0), Taken.Kind.DUPLICATE))
                .when(log)
                .takeAndWait(any(), any(), any());

        MvcTestResult answer = post(Given.submission("{\"witnesses\": 16}"));

        assertThat(answer).hasStatus(200);
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"submissionId\": \"12d0ebce7e4dd2fd9b327e7436b7087b\", \"status\": \"duplicate\"}");
    }

    @Test
    void whatIsWrongIsToldFieldByFieldAndNothingIsWritten() {
        MvcTestResult answer = post(Given.submission("{\"witnesses\": -1, \"who\": 2}"));

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .extracting("pointer")
                .containsExactly("/answers/witnesses", "/answers/who");
        verify(log, never()).takeAndWait(any(), any(), any());
        assertThat(meters.get("meetlat.submissions.rejected")
                        .tag("reason", "invalid")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void unreadableJsonIs400AndAnUnknownFormIs404() {
        assertThat(post("{")).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post(Given.submission("{}").replace("ifg-monitoring", "other")))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aBodyOverTheLimitIs413() {
        assertThat(post(" ".repeat(1_025))).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void whatIsForAProjectThatIsNotTheSendersIs403() {
        MvcTestResult answer = http.post()
                .uri("/api/v1/submissions")
                .with(GivenCallers.submitter("gent"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(Given.submission("{\"witnesses\": 16}"))
                .exchange();

        assertThat(answer).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        verify(log, never()).takeAndWait(any(), any(), any());
    }

    @Test
    void anotherMediaTypeIs415AndAnotherMethodIs405() {
        assertThat(http.post()
                        .uri("/api/v1/submissions")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x"))
                .hasStatus(415);
        assertThat(http.put()
                        .uri("/api/v1/submissions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(405);
    }

    @Test
    void whatARetryCanMendIs503WithWhenToTry() {
        doThrow(new LogUnavailable(new IllegalStateException())).when(log).takeAndWait(any(), any(), any());

        MvcTestResult answer = post(Given.submission("{\"witnesses\": 16}"));

        assertThat(answer).hasStatus(503).hasHeader("Retry-After", "5");
        assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/v1/submissions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static Taken taken(CheckedSubmission submission, Taken.Kind kind) {
        return new Taken(SubmissionIdentity.of("default", submission).submissionId(), kind, false);
    }
}
