package meetlat.aggregate.api;

import static meetlat.aggregate.Given.progress;
import static meetlat.aggregate.Given.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Shown;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Making;
import meetlat.aggregate.release.Released;
import meetlat.aggregate.release.Releases;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** From the figures to what the public reads, over a topic that is a list. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(ReleasesController.class)
@Import({VersionChoice.class, ReleaseDesk.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ReleasesApiTest {

    private static final Edition EDITION = new Edition(1, 1);

    @TestConfiguration
    static class GivenTheFigures {

        @Bean
        Explanations explanations() {
            return new Explanations();
        }

        @Bean
        Figures figures() {
            return new GivenFigures(Given.catalogue())
                    .with(report("verviers", "P1", 40L, 3L, 9L))
                    .with(report("verviers", "P2", 30L, 20L, 9L))
                    .with(report("gent", "P1", 20L, 12L, 9L))
                    .with(report("gent", "P2", 20L, 15L, 9L))
                    .figures();
        }

        @Bean
        Versions versions(Figures figures, Clock clock) {
            return new Versions(figures, clock);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2024-12-01T00:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Releases releases() {
            return new Releases();
        }

        @Bean
        ReleaseTopic topic(Releases releases) {
            return new ReleaseTopic() {
                @Override
                public void write(Making making) {
                    making.make(part -> releases.put(part.key(), part.release()));
                }

                @Override
                public void forget(Released old) {
                    // What is forgotten is no more read here either.
                }
            };
        }

        @Bean
        FiguresAccess figuresAccess() {
            return request -> false;
        }

        @Bean
        DraftAccess draftAccess() {
            return request -> false;
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Figures figures;

    @Autowired
    private VersionChoice versions;

    @Test
    void whileHistoryIsStillBeingCountedNothingIsReleased() throws Exception {
        mvc.perform(post("/api/v1/releases"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("still being counted")));
        mvc.perform(get("/api/v1/releases")).andExpect(jsonPath("$.releases", hasSize(0)));
    }

    @Test
    void aReleaseIsWhatThePublicReads() throws Exception {
        figures.put(EDITION, progress(EDITION, true));

        mvc.perform(post("/api/v1/releases"))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/releases/1"))
                .andExpect(jsonPath("$.number").value(1))
                .andExpect(jsonPath("$.at").value("2024-12-01T00:00:00Z"))
                .andExpect(jsonPath("$.definitions").value(1))
                .andExpect(jsonPath("$.suppression.small").value(1))
                .andExpect(jsonPath("$.suppression.suppressed").value(4))
                .andExpect(jsonPath("$.suppression.heldBack").value(0));
        mvc.perform(get("/api/v1/releases/1")).andExpect(jsonPath("$.status").value("made"));
        Reading reading = versions.shown(null, null, new MockHttpServletRequest());
        Assertions.assertThat(reading.basis())
                .isEqualTo(new Basis("released", new Basis.Release(1, Instant.parse("2024-12-01T00:00:00Z"))));
        Shown shown = reading.shown();
        Assertions.assertThat(List.of(witnesses(shown, "verviers", "P1"), witnesses(shown, "gent", "P1")))
                .extracting(Figure::status)
                .containsOnly(CellStatus.SUPPRESSED);
        Assertions.assertThat(witnesses(shown, "mol", "P1").status()).isEqualTo(CellStatus.MISSING);
        Assertions.assertThat(shown.indicator("witnesses")
                        .orElseThrow()
                        .at(null, null)
                        .value())
                .isEqualTo("50");
        Assertions.assertThat(shown.indicator("victims")
                        .orElseThrow()
                        .at("verviers", "P1")
                        .value())
                .isEqualTo("40");
    }

    @Test
    void whatCameInSinceIsInTheNextRelease() throws Exception {
        figures.put(EDITION, progress(EDITION, true));
        mvc.perform(post("/api/v1/releases")).andExpect(status().isCreated());
        figures.put(
                Catalogue.newBuilder(Given.catalogue()).setSmallestPublished(5).build());

        mvc.perform(post("/api/v1/releases"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(2));
        mvc.perform(get("/api/v1/releases")).andExpect(jsonPath("$.releases", hasSize(2)));
    }

    private static Figure witnesses(Shown shown, String project, String period) {
        return shown.indicator("witnesses").orElseThrow().at(project, period);
    }
}
