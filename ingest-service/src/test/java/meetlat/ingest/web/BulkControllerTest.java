package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import meetlat.ingest.Given;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.log.LogUnavailable;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.log.Taken;
import meetlat.ingest.message.FaultMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

/** What a sender of many submissions gets for an answer. */
class BulkControllerTest {

    private final SubmissionLog log = mock(SubmissionLog.class);
    private final PublishedCatalogue catalogue = new PublishedCatalogue();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private MockMvcTester http;

    @BeforeEach
    void started() {
        IngestProperties properties = new IngestProperties(DataSize.ofKilobytes(1));
        BulkProperties bulk = new BulkProperties(2, DataSize.ofMegabytes(1), DataSize.ofBytes(100));
        IngestMetrics metrics = new IngestMetrics(meters);
        FaultAnswers faults = new FaultAnswers(new FaultMessages());
        http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new BulkController(
                        catalogue,
                        log,
                        new Senders(),
                        faults,
                        properties,
                        bulk,
                        metrics,
                        Clock.fixed(Given.NOW, ZoneOffset.UTC)))
                .defaultRequest(MockMvcRequestBuilders.get("/").with(GivenCallers.submitter()))
                .setControllerAdvice(new Problems(metrics, faults))
                .build());
        catalogue.read("1", Given.catalogue(), false);
        // What becomes of a line is decided by its response id.
        doAnswer(call -> taken(call.<CheckedSubmission>getArgument(0).responseId()))
                .when(log)
                .take(any(), any(), any());
    }

    private static CompletableFuture<Taken> taken(String responseId) {
        return switch (responseId) {
            case "repeat" -> CompletableFuture.completedFuture(new Taken("id-repeat", Taken.Kind.DUPLICATE, false));
            case "broken" -> CompletableFuture.failedFuture(new LogUnavailable(new IllegalStateException()));
            case "full" ->
                CompletableFuture.failedFuture(new SubmissionRefused(
                        SubmissionRefused.Kind.INVALID, List.of(Fault.of("", FaultCode.REPORT_FULL, 200))));
            default -> CompletableFuture.completedFuture(new Taken("id-" + responseId, Taken.Kind.NEW, false));
        };
    }

    @Test
    void eachLineHasAnAnswerInOrder() {
        MvcTestResult answer = post(line("a"), line("repeat"), line("b").replace("P5", "P9"), line("full"), line("c"));

        assertThat(answer).hasStatus(200).hasContentType("application/x-ndjson");
        assertThat(body(answer)).containsExactly("""
                {"line":1,"status":"accepted","submissionId":"id-a"}""", """
                {"line":2,"status":"duplicate","submissionId":"id-repeat"}""", """
                {"line":3,"status":"rejected","errors":[{"pointer":"/period","code":"unknown-period",\
                "detail":"no such period in the catalogue"}]}""", """
                {"line":4,"status":"rejected","errors":[{"pointer":"","code":"report-full","detail":"the report of \
                this project, period and form has 200 responses, and takes no more; withdraw those that no longer \
                count, or correct one of them"}]}""", """
                {"line":5,"status":"accepted","submissionId":"id-c"}""");
        assertThat(List.of(count("received"), count("accepted"), count("duplicate"), rejected("invalid")))
                .containsExactly(5.0, 2.0, 1.0, 2.0);
    }

    @Test
    void blankLinesCountAndHaveNoAnswerAndTheLastNeedsNoEnd() {
        MvcTestResult answer = post("", line("a"), "  \r", line("b") + "\r", "", line("c"));

        assertThat(body(answer)).containsExactly("""
                {"line":2,"status":"accepted","submissionId":"id-a"}""", """
                {"line":4,"status":"accepted","submissionId":"id-b"}""", """
                {"line":6,"status":"accepted","submissionId":"id-c"}""");
    }

    @Test
    void nothingIsAnsweredWithNothing() {
        assertThat(post("")).hasStatus(200).hasContentType("application/x-ndjson");
        assertThat(body(post("", ""))).isEmpty();
    }

    @Test
    void whatCannotBeReadAndWhatIsTooLargeIsRejectedAndTheRestGoesOn() {
        MvcTestResult answer = post("{\"form\":", "[" + " ".repeat(2_000) + "]", line("a"));

        assertThat(body(answer)).containsExactly("""
                {"line":1,"status":"rejected","errors":[{"pointer":"","code":"not-json","detail":"not readable as \
                JSON: line 1, column 9"}]}""", """
                {"line":2,"status":"rejected","errors":[{"pointer":"","code":"line-too-large","detail":"a line may \
                have 1 KiB"}]}""", """
                {"line":3,"status":"accepted","submissionId":"id-a"}""");
        assertThat(List.of(rejected("unreadable"), rejected("too-large"))).containsExactly(1.0, 1.0);
    }

    @Test
    void afterTheLogHasFailedTheRestIsToldToComeAgainWithoutWaiting() {
        MvcTestResult answer = post(line("a"), line("broken"), line("b"), "nonsense", line("c"));

        assertThat(answer).hasStatus(200);
        assertThat(body(answer)).containsExactly("""
                {"line":1,"status":"accepted","submissionId":"id-a"}""", """
                {"line":2,"status":"unavailable","detail":"send this line again"}""", """
                {"line":3,"status":"unavailable","detail":"send this line again"}""", """
                {"line":4,"status":"unavailable","detail":"send this line again"}""", """
                {"line":5,"status":"unavailable","detail":"send this line again"}""");
        verify(log, times(2)).take(any(), any(), any());
    }

    @Test
    void whenNothingCouldBeWrittenTheWholeIsToBeSentAgain() {
        MvcTestResult answer = post("nonsense", line("broken"), line("b"));

        assertThat(answer)
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(rejected("unavailable")).isEqualTo(2);
    }

    @Test
    void withoutACatalogueTheWholeIsToBeSentAgain() {
        catalogue.read("1", null, true);

        assertThat(post(line("a"))).hasStatus(503).hasHeader("Retry-After", "5");
    }

    @Test
    void whatIsWrongIsSaidInTheSendersLanguage() {
        MvcTestResult answer = http.post()
                .uri("/api/v1/submissions")
                .contentType("application/x-ndjson")
                .header("Accept-Language", "nl")
                .content(line("a").replace("P5", "P9"))
                .exchange();

        assertThat(body(answer)).first().asString().contains("de catalogus kent deze periode niet");
    }

    @Test
    void noMoreThanTheWindowIsUnderWayAtOnce() {
        List<CompletableFuture<Taken>> underWay = new CopyOnWriteArrayList<>();
        doAnswer(call -> {
                    assertThat(underWay).filteredOn(one -> !one.isDone()).hasSizeLessThan(2);
                    CompletableFuture<Taken> next = new CompletableFuture<>();
                    next.completeOnTimeout(new Taken("id", Taken.Kind.NEW, false), 20, TimeUnit.MILLISECONDS);
                    underWay.add(next);
                    return next;
                })
                .when(log)
                .take(any(), any(), any());

        MvcTestResult answer = post(line("a"), line("b"), line("c"), line("d"), line("e"), line("f"));

        assertThat(body(answer)).hasSize(6).allMatch(line -> line.contains("accepted"));
    }

    private MvcTestResult post(String... lines) {
        return http.post()
                .uri("/api/v1/submissions")
                .contentType("application/x-ndjson")
                .content(String.join("\n", lines))
                .exchange();
    }

    private static String line(String responseId) {
        return Given.submission("{\"witnesses\": 16}")
                .replace("\"42\"", '"' + responseId + '"')
                .replace("\n", " ");
    }

    private static List<String> body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().lines().toList();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private double count(String what) {
        return meters.get("meetlat.submissions." + what).counter().count();
    }

    private double rejected(String reason) {
        return meters.get("meetlat.submissions.rejected")
                .tag("reason", reason)
                .counter()
                .count();
    }
}
