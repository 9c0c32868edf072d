package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meetlat.ingest.Given;
import meetlat.ingest.message.FaultMessages;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a page gets to choose a form by, and to name projects, periods and questions with. */
class FormsControllerTest {

    private final PublishedCatalogue catalogue = new PublishedCatalogue();
    private final MockMvcTester http =
            MockMvcTester.create(MockMvcBuilders.standaloneSetup(new FormsController(catalogue))
                    .setControllerAdvice(new Problems(
                            new IngestMetrics(new SimpleMeterRegistry()), new FaultAnswers(new FaultMessages())))
                    .build());

    @Test
    void theFormsOfEveryVersionAreNamedAsTheHighestNamesThem() {
        catalogue.read("2", second(), false);
        catalogue.read("1", first(), false);

        assertThat(get("/api/v1/forms")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"forms": [{"id": "monitoring", "labels": {"nl": "Opvolging", "fr": "Suivi"}},
                           {"id": "register", "labels": {"nl": "Register"}}],
                 "projects": [{"id": "verviers", "labels": {"nl": "Verviers"}},
                              {"id": "gent", "labels": {"nl": "Gent", "fr": "Gand"}}],
                 "periods": [{"id": "P1", "start": "2022-10-25", "end": "2023-02-25"},
                             {"id": "P2", "start": "2023-02-25", "end": "2023-06-25"}]}""");
    }

    @Test
    void aFormHasTheQuestionsOfAllItsVersions() {
        catalogue.read("1", first(), false);
        catalogue.read("2", second(), false);

        assertThat(get("/api/v1/forms/monitoring")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"id": "monitoring", "labels": {"nl": "Opvolging", "fr": "Suivi"},
                 "questions": [{"id": "witnesses", "labels": {"nl": "Aantal getuigen"}},
                               {"id": "victims", "labels": {}},
                               {"id": "children", "labels": {}}]}""");
    }

    @Test
    void anUnknownFormIs404() {
        catalogue.read("1", first(), false);

        assertThat(get("/api/v1/forms/other")).hasStatus(404);
    }

    @Test
    void beforeAVersionIsPublishedTheCallerIsToldToComeBack() {
        assertThat(get("/api/v1/forms")).hasStatus(503).hasHeader("Retry-After", "5");
        assertThat(get("/api/v1/forms/monitoring")).hasStatus(503);
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).exchange();
    }

    private static Catalogue first() {
        return Given.version(1, form("monitoring", Map.of("nl", "Oud"), "witnesses", "victims"))
                .setProjects(List.of(project("verviers", Map.of("nl", "Verviers"))))
                .setPeriods(List.of(period("P1", "2022-10-25", "2023-02-25")))
                .build();
    }

    private static Catalogue second() {
        return Given.version(
                        2,
                        Form.newBuilder(form("monitoring", Map.of("nl", "Opvolging", "fr", "Suivi")))
                                .setQuestions(List.of(
                                        Given.question("witnesses")
                                                .setLabels(Map.of("nl", "Aantal getuigen"))
                                                .build(),
                                        Given.question("children").build()))
                                .build(),
                        form("register", Map.of("nl", "Register")))
                .setProjects(List.of(
                        project("verviers", Map.of("nl", "Verviers")),
                        project("gent", Map.of("nl", "Gent", "fr", "Gand"))))
                .setPeriods(List.of(period("P2", "2023-02-25", "2023-06-25"), period("P1", "2022-10-25", "2023-02-25")))
                .build();
    }

    private static Form form(String id, Map<String, String> labels, String... questions) {
        return Form.newBuilder(Given.form(
                        id,
                        List.of(questions).stream()
                                .map(question -> Given.question(question).build())
                                .toArray(meetlat.schemas.Question[]::new)))
                .setLabels(labels)
                .build();
    }

    private static Project project(String id, Map<String, String> labels) {
        return Project.newBuilder(Given.project(id)).setLabels(labels).build();
    }

    private static Period period(String id, String start, String end) {
        return new Period(id, LocalDate.parse(start), LocalDate.parse(end), null);
    }
}
