package meetlat.aggregate.api;

import static meetlat.aggregate.Given.progress;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import meetlat.aggregate.comparison.GivenVersions;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Releases;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The read API over two versions, of which the second is a draft. Who may ask is not at stake here. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest({
    DefinitionsController.class,
    ComparisonController.class,
    IndicatorController.class,
    TableController.class,
    AggregatesController.class,
    ProgrammeController.class
})
@Import({
    VersionChoice.class,
    FigureAnswers.class,
    FigureFiles.class,
    ExportWords.class,
    Formats.class,
    Renderings.class,
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class
})
class DefinitionsApiTest {

    private static final String MAY_READ_DRAFTS = "mayReadDrafts";

    @TestConfiguration
    static class GivenTheFigures {

        @Bean
        Explanations explanations() {
            return new Explanations();
        }

        @Bean
        Figures figures() {
            Figures figures = GivenVersions.figures().figures();
            figures.put(GivenVersions.ONE, progress(GivenVersions.ONE, true));
            figures.put(
                    Catalogue.newBuilder(GivenVersions.second()).setEdition(3).build());
            figures.put(new Edition(2, 3), progress(new Edition(2, 3), false));
            return figures;
        }

        @Bean
        Versions versions(Figures figures, Clock clock) {
            return new Versions(figures, clock);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Releases releases() {
            return new Releases();
        }

        @Bean
        FiguresAccess figuresAccess() {
            return request -> true;
        }

        @Bean
        DraftAccess draftAccess() {
            return request -> request.getAttribute(MAY_READ_DRAFTS) != null;
        }
    }

    @Autowired
    private MockMvc mvc;

    private static RequestPostProcessor drafter() {
        return request -> {
            request.setAttribute(MAY_READ_DRAFTS, true);
            return request;
        };
    }

    @Test
    void theVersionsAreListedWithHowFarTheyAreCounted() throws Exception {
        mvc.perform(get("/api/v1/definitions").with(drafter()))
                .andExpect(content().json("""
                                        {"current": 1, "definitions": [
                                          {"definitions": 1, "edition": 1, "status": "in-force", "inForceFrom": "1970-01-01",
                                           "retiredFrom": null, "labels": {}, "descriptions": {}, "indicators": 2,
                                           "progress": {"submissions": 10, "normalized": 10, "complete": true, "at": "2024-07-01T09:30:00Z"},
                                           "next": null},
                                          {"definitions": 2, "edition": 1, "status": "draft", "inForceFrom": null,
                                           "retiredFrom": null, "labels": {}, "descriptions": {}, "indicators": 3,
                                           "progress": null,
                                           "next": {"edition": 3, "progress": {"submissions": 10, "normalized": 4,
                                             "complete": false, "at": "2024-07-01T09:30:00Z"}}}]}
                                        """, JsonCompareMode.STRICT));
    }

    @Test
    void whoMayNotSeeDraftsSeesNone() throws Exception {
        mvc.perform(get("/api/v1/definitions"))
                .andExpect(jsonPath("$.definitions.length()").value(1))
                .andExpect(jsonPath("$.definitions[0].definitions").value(1));
        for (String path : new String[] {
            "/api/v1/programme?definitions=2",
            "/api/v1/indicators?definitions=2",
            "/api/v1/indicators/child-witnesses?definitions=2",
            "/api/v1/indicators/child-witnesses/table?definitions=2",
            "/api/v1/aggregates?indicator=child-witnesses&definitions=2",
            "/api/v1/definitions/compare?from=1&to=2",
            "/api/v1/definitions/compare?from=2&to=1&format=csv"
        }) {
            mvc.perform(get(path))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail").value("there is no definitions version \"2\"; there are 1"));
            mvc.perform(get(path).with(drafter())).andExpect(status().isOk());
        }
    }

    @Test
    void anotherVersionAnswersWhenItIsAskedFor() throws Exception {
        mvc.perform(get("/api/v1/programme"))
                .andExpect(jsonPath("$.definitions").value(1));
        mvc.perform(get("/api/v1/programme?definitions=2").with(drafter()))
                .andExpect(jsonPath("$.definitions").value(2));
        mvc.perform(get("/api/v1/indicators?definitions=2").with(drafter()))
                .andExpect(jsonPath("$.indicators[0].id").value("child-witnesses"))
                .andExpect(jsonPath("$.indicators[0].replaces[0]").value("witnesses"))
                .andExpect(jsonPath("$.indicators[2].sums.periods").value("none"));
    }

    @Test
    void aTableSaysWhatEachFigureIsComparableWith() throws Exception {
        mvc.perform(get("/api/v1/indicators/child-witnesses/table?definitions=2")
                        .with(drafter()))
                .andExpect(jsonPath("$.unit").value("person"))
                .andExpect(jsonPath("$.sums.periods").value("sum"))
                .andExpect(jsonPath("$.rows[0].cells[0].period").value("P1"))
                .andExpect(jsonPath("$.rows[0].cells[0].value").value(16))
                .andExpect(jsonPath("$.rows[0].cells[0].status").value("reported"))
                .andExpect(jsonPath("$.rows[0].cells[0].match").value("close"))
                .andExpect(jsonPath("$.rows[0].cells[0].flags").isEmpty())
                .andExpect(
                        jsonPath("$.rows[0].cells[0].note.en").value("Counted children, \"mostly\"; neighbours apart."))
                .andExpect(jsonPath("$.rows[0].cells[0].reason").isEmpty())
                .andExpect(jsonPath("$.rows[0].total.value").value(16))
                // A whole count is written as one.
                .andExpect(content().string(containsString("\"value\":16,")));
    }

    @Test
    void whatIsNotAddedUpHasAReason() throws Exception {
        mvc.perform(get("/api/v1/aggregates?indicator=events&project=gent&definitions=2")
                        .with(drafter()))
                .andExpect(content().json("""
                                        {"definitions": 2, "figures": "live", "release": null,
                                         "page": {"number": 0, "size": 10000, "rows": 3, "pages": 1}, "aggregates": [
                                          {"indicator": "events", "project": "gent", "period": "P1", "dimensions": {}, "value": 5,
                                           "status": "reported", "match": "exact", "flags": [], "note": null, "reason": null},
                                          {"indicator": "events", "project": "gent", "period": "P2", "dimensions": {}, "value": null,
                                           "status": "missing", "match": "exact", "flags": [], "note": null, "reason": null},
                                          {"indicator": "events", "project": "gent", "period": null, "dimensions": {}, "value": null,
                                           "status": "not-additive", "match": null, "flags": [], "note": null,
                                           "reason": {"code": "no-sum-over-periods", "parameters": {}}}]}
                                        """, JsonCompareMode.STRICT));
    }

    @Test
    void unknownNamesAreAnsweredWithTheKnownOnes() throws Exception {
        for (String[] asked : new String[][] {
            {"/api/v1/indicators/unicorns/table", "there is no indicator \"unicorns\"; there are witnesses, events"},
            {
                "/api/v1/aggregates?indicator=events&project=ghent",
                "there is no project \"ghent\"; there are verviers, gent, mol"
            },
            {"/api/v1/aggregates?indicator=events&period=P9", "there is no period \"P9\"; there are P1, P2"},
            {"/api/v1/aggregates?indicator=events&by=sex", "there is no dimension \"sex\"; there is none"},
            {"/api/v1/indicators?definitions=7", "there is no definitions version \"7\"; there are 1"}
        }) {
            mvc.perform(get(asked[0]))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.detail").value(asked[1]));
        }
        mvc.perform(get("/api/v1/aggregates")).andExpect(status().isBadRequest());
        mvc.perform(get("/api/v1/indicators?definitions=latest")).andExpect(status().isBadRequest());
    }

    @Test
    void aComparisonIsJsonUnlessCsvIsAskedFor() throws Exception {
        mvc.perform(comparison("")).andExpect(jsonPath("$.indicators[0].change").value("added"));
        mvc.perform(comparison("").accept(MediaType.ALL))
                .andExpect(jsonPath("$.indicators[3].cells[0].because[0].from.rule")
                        .value("general"));
        mvc.perform(comparison("&indicator=witnesses&project=gent&period=P1&format=csv"))
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(startsWith("indicator,change,")))
                .andExpect(content()
                        .string(endsWith("\r\nwitnesses,removed,,gent,P1,3,reported,exact,,,,,,,,monitoring,witnesses,"
                                + "general,general,,,,\r\n")));
        mvc.perform(comparison("").accept("text/csv")).andExpect(content().contentType("text/csv;charset=UTF-8"));
    }

    @Test
    void aComparisonSaysHowFarEachVersionIsCounted() throws Exception {
        mvc.perform(comparison(""))
                .andExpect(jsonPath("$.from").value(1))
                .andExpect(jsonPath("$.to").value(2))
                .andExpect(jsonPath("$.fromProgress.complete").value(true))
                .andExpect(jsonPath("$.toProgress").isEmpty());
    }

    @Test
    void theApiDescribesItself() throws Exception {
        mvc.perform(get("/v3/api-docs"))
                .andExpect(jsonPath("$.paths['/api/v1/indicators/{indicator}/table'].get.parameters[*].name")
                        .value(hasItems("indicator", "definitions")))
                .andExpect(jsonPath("$.paths['/api/v1/aggregates'].get.parameters[*].name")
                        .value(hasItems("indicator", "project", "period", "by", "definitions")))
                .andExpect(jsonPath("$.paths['/api/v1/definitions/compare'].get.parameters[*].name")
                        .value(hasItems("from", "to", "indicator", "project", "period")))
                .andExpect(jsonPath("$.paths['/api/v1/definitions/compare'].get.responses['200'].content")
                        .value(hasKey("application/json")))
                .andExpect(jsonPath("$.paths['/api/v1/definitions/compare'].get.responses['200'].content")
                        .value(hasKey("text/csv")))
                .andExpect(jsonPath("$.components.schemas.TableCell.properties").value(hasKey("note")));
    }

    private static MockHttpServletRequestBuilder comparison(String parameters) {
        return get("/api/v1/definitions/compare?from=1&to=2" + parameters).with(drafter());
    }
}
