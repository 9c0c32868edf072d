package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import meetlat.ingest.Given;
import meetlat.ingest.log.LogUnavailable;
import meetlat.ingest.log.ReportOf;
import meetlat.ingest.log.Response;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.log.Taken;
import meetlat.ingest.message.FaultMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a sender gets for an answer that takes a submission back. */
class WithdrawalControllerTest {

    private static final String ID = "12d0ebce7e4dd2fd9b327e7436b7087b";

    private final SubmissionLog log = mock(SubmissionLog.class);
    private final Senders senders = mock(Senders.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private MockMvcTester http;

    @BeforeEach
    void started() {
        IngestMetrics metrics = new IngestMetrics(meters);
        Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        http = MockMvcTester.create(
                MockMvcBuilders.standaloneSetup(new WithdrawalController(log, senders, metrics, clock))
                        .setControllerAdvice(new Problems(metrics, new FaultAnswers(new FaultMessages())))
                        .build());
        Response response = new Response("default", new ReportOf("ifg-monitoring", "verviers", "P5"), Given.NOW, false);
        given(log.response(any())).willReturn(Optional.empty());
        given(log.response(ID)).willReturn(Optional.of(response));
        doReturn(true).when(senders).mayRead(any(), any());
        doReturn(true).when(senders).mayWithdraw(any(), any());
        given(log.withdrawAndWait(ID, Given.NOW)).willReturn(new Taken(ID, Taken.Kind.REVISION, false));
    }

    @Test
    void aWithdrawalIsAccepted() {
        MvcTestResult answer = delete(ID);

        assertThat(answer).hasStatus(202);
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"submissionId\": \"12d0ebce7e4dd2fd9b327e7436b7087b\", \"status\": \"accepted\"}");
        assertThat(withdrawn()).isEqualTo(1);
    }

    @Test
    void aSecondWithdrawalIsADuplicate() {
        given(log.withdrawAndWait(ID, Given.NOW)).willReturn(new Taken(ID, Taken.Kind.DUPLICATE, false));

        MvcTestResult answer = delete(ID);

        assertThat(answer).hasStatus(200);
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"submissionId\": \"12d0ebce7e4dd2fd9b327e7436b7087b\", \"status\": \"duplicate\"}");
        assertThat(withdrawn()).isZero();
    }

    @Test
    void whatIsNotThereAndWhatTheCallerMayNotReadLookAlike() {
        assertThat(delete("0".repeat(32))).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(delete("nonsense")).hasStatus(404);

        doReturn(false).when(senders).mayRead(any(), any());
        assertThat(delete(ID)).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        verify(log, never()).withdrawAndWait(any(), any());
    }

    @Test
    void whatTheCallerMayReadAndNotWithdrawIs403() {
        doReturn(false).when(senders).mayWithdraw(any(), any());

        assertThat(delete(ID)).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        verify(log, never()).withdrawAndWait(any(), any());
    }

    @Test
    void whatARetryCanMendIs503() {
        given(log.withdrawAndWait(ID, Given.NOW)).willThrow(new LogUnavailable(new IllegalStateException()));

        assertThat(delete(ID)).hasStatus(503).hasHeader("Retry-After", "5");
    }

    private double withdrawn() {
        return meters.get("meetlat.submissions.withdrawn").counter().count();
    }

    private MvcTestResult delete(String submissionId) {
        return http.delete().uri("/api/v1/submissions/" + submissionId).exchange();
    }
}
