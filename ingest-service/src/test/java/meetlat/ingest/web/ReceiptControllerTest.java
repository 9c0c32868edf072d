package meetlat.ingest.web;

import static meetlat.ingest.Given.form;
import static meetlat.ingest.Given.question;
import static meetlat.ingest.Given.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.ingest.Given;
import meetlat.ingest.log.ReportOf;
import meetlat.ingest.log.Response;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.message.FindingMessages;
import meetlat.ingest.message.FindingWords;
import meetlat.ingest.receipt.Receipts;
import meetlat.schemas.Finding;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a sender reads of its submission. */
class ReceiptControllerTest {

    private static final String ID = "12d0ebce7e4dd2fd9b327e7436b7087b";
    private static final String REVISION = "c342bf7cb7b0af8993bb879ff9f98f13";

    private static final Response RESPONSE = new Response(
            "default", new ReportOf("ifg-monitoring", "verviers", "P5"), Instant.parse("2024-07-01T10:00:00Z"), false);

    private final PublishedCatalogue catalogue = new PublishedCatalogue();
    private final Receipts receipts = new Receipts();
    private final SubmissionLog log = mock(SubmissionLog.class);
    private final FindingWords words = new FindingWords(new FindingMessages());
    private final MockMvcTester http = http(Role.EVALUATOR);

    private MockMvcTester http(Role role) {
        return http("default", role, new Scope.Every());
    }

    private MockMvcTester http(String source, Role role, Scope projects) {
        return MockMvcTester.create(MockMvcBuilders.standaloneSetup(new ReceiptController(
                        log, receipts, new Senders(), catalogue, words, Clock.fixed(Given.NOW, ZoneOffset.UTC)))
                .defaultRequest(MockMvcRequestBuilders.get("/").with(GivenCallers.known(source, role, projects)))
                .build());
    }

    @BeforeEach
    void published() {
        Question witnesses = question("witnesses")
                .setLabels(Map.of("nl", "Hoeveel getuigen?", "fr", "Combien de témoins ?"))
                .build();
        catalogue.read("1", Given.inForce(1, form("ifg-monitoring", witnesses)), false);
        catalogue.read("2", version(2, form("ifg-monitoring")).build(), false);
        given(log.response(any())).willReturn(Optional.empty());
        given(log.response(ID)).willReturn(Optional.of(RESPONSE));
    }

    @Test
    void aSubmissionThatIsNotDecidedIsPending() {
        assertThat(get("en")).hasStatusOk();
        assertThat(get("en")).bodyJson().isStrictlyEqualTo("""
                {"submissionId": "12d0ebce7e4dd2fd9b327e7436b7087b", "form": "ifg-monitoring", "project": "verviers",
                 "period": "P5", "acceptedAt": "2024-07-01T10:00:00Z", "status": "pending", "revision": null,
                 "findings": [], "definitions": []}""");
    }

    @Test
    void aReceiptSaysWhatBecameOfItUnderEachVersionInTheCallersLanguage() {
        decide(
                1,
                OutcomeStatus.REJECTED,
                new Finding("implausible-count", "witnesses", Map.of("minimum", "0", "maximum", "1000")));
        decide(2, OutcomeStatus.NORMALIZED, new Finding("late", null, Map.of("days", "2", "deadline", "2024-06-30")));

        MvcTestResult answer = get("nl-BE,nl;q=0.9");

        assertThat(answer)
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LANGUAGE, "nl")
                .hasHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        String rejected = """
                "status": "rejected", "revision": "c342bf7cb7b0af8993bb879ff9f98f13",
                "findings": [{"code": "implausible-count", "question": "witnesses",
                              "parameters": {"minimum": "0", "maximum": "1000"},
                              "message": "“Hoeveel getuigen?”: Het getal ligt niet tussen 0 en 1.000. \
                Verbeter het antwoord en zend opnieuw in."}]""";
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"submissionId": "12d0ebce7e4dd2fd9b327e7436b7087b", "form": "ifg-monitoring", "project": "verviers",
                 "period": "P5", "acceptedAt": "2024-07-01T10:00:00Z", %s,
                 "definitions": [
                   {"definitions": 1, "versionStatus": "in-force", %s},
                   {"definitions": 2, "versionStatus": "draft",
                    "status": "normalized", "revision": "c342bf7cb7b0af8993bb879ff9f98f13",
                    "findings": [{"code": "late", "question": null,
                                  "parameters": {"days": "2", "deadline": "2024-06-30"},
                                  "message": "Ingezonden 2 dagen na de uiterste datum, 30 juni 2024."}]}]}""".formatted(rejected, rejected));
    }

    @Test
    void whatBecameOfItUnderADraftIsForThoseWhoMaySeeDrafts() {
        decide(1, OutcomeStatus.NORMALIZED);
        decide(2, OutcomeStatus.REJECTED);

        assertThat(versionsShownTo(Role.SUBMITTER)).containsExactly(1);
        assertThat(versionsShownTo(Role.EVALUATOR)).containsExactly(1, 2);
        assertThat(versionsShownTo(Role.OPERATOR)).containsExactly(1, 2);
    }

    @Test
    void aQuestionIsNamedAsInTheCallersLanguageOrByItsId() {
        decide(1, OutcomeStatus.REJECTED, new Finding("negative-count", "witnesses", Map.of()));

        assertThat(get("fr"))
                .bodyJson()
                .extractingPath("$.findings[0].message")
                .asString()
                .startsWith("« Combien de témoins ? » : ");
        assertThat(get("de"))
                .bodyJson()
                .extractingPath("$.findings[0].message")
                .asString()
                .startsWith("„witnesses“: ");
    }

    @Test
    void aCallerWithoutALanguageReadsEnglish() {
        decide(1, OutcomeStatus.REJECTED, new Finding("unknown-choice", "witnesses", Map.of()));

        MvcTestResult answer = http.get().uri("/api/v1/submissions/" + ID).exchange();

        assertThat(answer).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "en");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.findings[0].message")
                .isEqualTo("“witnesses”: The answer is none of the options. Mend the answer and send it again.");
    }

    @Test
    void whatWasNeverAcceptedIs404() {
        for (String id : List.of("0".repeat(32), "nonsense")) {
            assertThat(http.get().uri("/api/v1/submissions/" + id))
                    .hasStatus(404)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void whatTheCallerMayNotReadIs404() {
        List.of(
                        http("another", Role.SUBMITTER, new Scope.Every()),
                        http("default", Role.SUBMITTER, new Scope.Only(new TreeSet<>(Set.of("mol")))))
                .forEach(foreign -> assertThat(foreign.get().uri("/api/v1/submissions/" + ID))
                        .hasStatus(404)
                        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private List<Object> versionsShownTo(Role role) {
        List<Object> shown = new ArrayList<>();
        assertThat(http(role).get().uri("/api/v1/submissions/" + ID))
                .bodyJson()
                .extractingPath("$.definitions[*].definitions")
                .asArray()
                .satisfies(versions -> shown.addAll(List.of(versions)));
        return shown;
    }

    private MvcTestResult get(String acceptLanguage) {
        return http.get()
                .uri("/api/v1/submissions/" + ID)
                .header(HttpHeaders.ACCEPT_LANGUAGE, acceptLanguage)
                .exchange();
    }

    private void decide(int definitions, OutcomeStatus status, Finding... findings) {
        receipts.read(
                definitions + "/" + ID,
                Outcome.newBuilder()
                        .setDefinitions(definitions)
                        .setSubmissionId(ID)
                        .setRevision(REVISION)
                        .setForm("ifg-monitoring")
                        .setProject("verviers")
                        .setPeriod("P5")
                        .setStatus(status)
                        .setFindings(List.of(findings))
                        .setAcceptedAt(Instant.EPOCH)
                        .build(),
                true);
    }
}
