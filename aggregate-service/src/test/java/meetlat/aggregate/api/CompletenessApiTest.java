package meetlat.aggregate.api;

import static meetlat.aggregate.Given.key;
import static meetlat.aggregate.Given.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import meetlat.aggregate.Given;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Releases;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Period;
import meetlat.schemas.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Verviers was late and revised, Mol took its report back, Gent's does not come. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(CompletenessController.class)
@Import(VersionChoice.class)
class CompletenessApiTest {

    @TestConfiguration
    static class GivenTheFigures {

        @Bean
        Explanations explanations() {
            return new Explanations();
        }

        @Bean
        FiguresAccess figuresAccess() {
            return request -> true;
        }

        @Bean
        Releases releases() {
            return new Releases();
        }

        @Bean
        Figures figures() {
            Figures figures = new Figures();
            figures.put(Catalogue.newBuilder(Given.catalogue())
                    .setPeriods(List.of(
                            new Period("P1", day("2024-01-01"), day("2024-02-01"), day("2024-02-10")),
                            new Period("P2", day("2024-02-01"), day("2024-03-01"), null)))
                    .build());
            Report late = Report.newBuilder(report("verviers", "P1", 5L))
                    .setFirstSubmittedAt(Instant.parse("2024-02-12T12:00:00Z"))
                    .setRevisions(1)
                    .build();
            figures.put(key("verviers", "P1"), late);
            figures.put(key("mol", "P1"), report("mol", "P1", 5L));
            figures.put(key("mol", "P1"), null);
            figures.put(
                    new Edition(1, 1),
                    "m",
                    new Outcome(
                            1,
                            "m",
                            "r",
                            Given.FORM,
                            "mol",
                            "P1",
                            OutcomeStatus.WITHDRAWN,
                            List.of(),
                            Instant.EPOCH,
                            1,
                            "forms"));
            return figures;
        }

        private static LocalDate day(String day) {
            return LocalDate.parse(day);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-02-20T00:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Versions versions(Figures figures, Clock clock) {
            return new Versions(figures, clock);
        }

        @Bean
        DraftAccess draftAccess() {
            return request -> false;
        }
    }

    @Autowired
    private MockMvc mvc;

    @Test
    void theMatrixNamesEachReportAndCountsThem() throws Exception {
        mvc.perform(get("/api/v1/completeness"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"definitions": 1,
                         "periods": [
                           {"period": "P1", "start": "2024-01-01", "end": "2024-02-01", "deadline": "2024-02-10",
                            "expected": 3, "received": 1, "onTime": 0, "late": 1, "missing": 1, "withdrawn": 1,
                            "revised": 1, "share": 0.333},
                           {"period": "P2", "deadline": null, "expected": 3, "received": 0, "missing": 0, "share": 0.000}],
                         "projects": [
                           {"project": "verviers", "cells": [
                             {"period": "P1", "status": "late", "submittedAt": "2024-02-12T12:00:00Z", "daysLate": 2,
                              "revisions": 1, "reports": [
                                {"form": "monitoring", "status": "late", "submittedAt": "2024-02-12T12:00:00Z",
                                 "daysLate": 2, "revisions": 1}]},
                             {"period": "P2", "status": "due", "submittedAt": null, "daysLate": null, "revisions": 0}]},
                           {"project": "gent", "cells": [{"status": "missing"}, {"status": "due"}]},
                           {"project": "mol", "cells": [{"status": "withdrawn"}, {"status": "due"}]}],
                         "total": {"expected": 6, "received": 1, "late": 1, "missing": 1, "withdrawn": 1, "share": 0.167}}
                        """));
    }

    @Test
    void aSliceIsCountedByItself() throws Exception {
        mvc.perform(get("/api/v1/completeness?project=gent&project=verviers&period=P1"))
                .andExpect(jsonPath("$.projects.length()").value(2))
                .andExpect(jsonPath("$.periods.length()").value(1))
                .andExpect(jsonPath("$.total.expected").value(2))
                .andExpect(jsonPath("$.total.share").value(0.5))
                .andExpect(jsonPath("$.projects[1].cells[0].submittedAt").value(nullValue()));
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() throws Exception {
        mvc.perform(get("/api/v1/completeness?project=vervier"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("verviers")));
        mvc.perform(get("/api/v1/completeness?period=P9")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/completeness?definitions=9")).andExpect(status().isNotFound());
    }
}
