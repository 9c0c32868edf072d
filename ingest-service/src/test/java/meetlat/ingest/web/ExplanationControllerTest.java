package meetlat.ingest.web;

import static meetlat.ingest.explanation.GivenExplanation.TEXT;
import static meetlat.ingest.explanation.GivenExplanation.body;
import static meetlat.ingest.explanation.GivenExplanation.explanation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.ingest.Given;
import meetlat.ingest.explanation.GivenExplanation;
import meetlat.ingest.log.ExplanationLog;
import meetlat.ingest.message.FaultMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;

/** What somebody gets who explains a count, or takes an explanation back. */
class ExplanationControllerTest {

    private static final String ID = explanation(16).id("default");

    private final ExplanationLog log = mock(ExplanationLog.class);
    private MockMvcTester http;

    @BeforeEach
    void started() {
        PublishedCatalogue catalogue = new PublishedCatalogue();
        catalogue.read("1", GivenExplanation.catalogue(), false);
        FaultAnswers answers = new FaultAnswers(new FaultMessages());
        http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new ExplanationController(
                        catalogue,
                        log,
                        new Explainers(),
                        answers,
                        new IngestProperties(DataSize.ofKilobytes(256)),
                        Clock.fixed(Given.NOW, ZoneOffset.UTC)))
                .setControllerAdvice(new Problems(new IngestMetrics(new SimpleMeterRegistry()), answers))
                .build());
        given(log.find(any())).willReturn(Optional.empty());
        given(log.find(ID)).willReturn(Optional.of(new ExplanationLog.Given("default", "verviers")));
    }

    @Test
    void whoeverExplainsIsToldThatItIsPublished() {
        given(log.give(explanation(16), "default", Given.NOW)).willReturn(true);

        MvcTestResult answer = post(body(TEXT), GivenCallers.submitter("verviers"));

        assertThat(answer).hasStatus(201).hasHeader("Location", "/api/v1/explanations/" + ID);
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"id": "%s", "remarks": [{"code": "to-be-published",
                  "detail": "this text is published with its figure, as it stands. DELETE /api/v1/explanations/%s takes it back"}]}""".formatted(ID, ID));
    }

    @Test
    void theSameAgainIs200() {
        given(log.give(explanation(16), "default", Given.NOW)).willReturn(false);

        MvcTestResult answer = post(body(TEXT), GivenCallers.submitter());

        assertThat(answer).hasStatus(200).bodyJson().extractingPath("$.id").isEqualTo(ID);
    }

    @Test
    void whatIsWrongIsSaidByFieldAndNothingIsWritten() {
        MvcTestResult answer = post(body("Zie jan@gent.be"), GivenCallers.submitter());

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/text");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo("personal-email");
        assertThat(answer).bodyText().doesNotContain("jan@gent.be");
        verify(log, never()).give(any(), any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTER,coordinator,200",
        "SUBMITTER,evaluator,403",
        "SUBMITTER,programme,403",
        "EVALUATOR,coordinator,200",
        "EVALUATOR,evaluator,200",
        "EVALUATOR,programme,200"
    })
    void aSubmitterExplainsAsCoordinatorAndAnEvaluatorInAnyRole(Role role, String author, int status) {
        String body = body(TEXT).replace("coordinator", author);

        assertThat(post(body, GivenCallers.known("default", role, new Scope.Every())))
                .hasStatus(status);
    }

    @Test
    void aForeignProjectIsNotExplained() {
        assertThat(post(body(TEXT), GivenCallers.submitter("gent"))).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTER,default,204", "SUBMITTER,other,404", "EVALUATOR,other,204", "OPERATOR,other,204"})
    void itIsTakenBackByItsSourceOrByThoseWhoLookAfterAll(Role role, String source, int status) {
        assertThat(delete(ID, GivenCallers.known(source, role, new Scope.Every())))
                .hasStatus(status);
    }

    @Test
    void whatDoesNotStandCannotBeTakenBack() {
        assertThat(delete("nonsense", GivenCallers.submitter())).hasStatus(404);
        assertThat(delete(ID, GivenCallers.submitter("gent"))).hasStatus(404);
        verify(log, never()).takeBack(any());
    }

    private MvcTestResult post(String body, RequestPostProcessor caller) {
        return http.post()
                .uri("/api/v1/explanations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(caller)
                .exchange();
    }

    private MvcTestResult delete(String id, RequestPostProcessor caller) {
        return http.delete().uri("/api/v1/explanations/" + id).with(caller).exchange();
    }
}
