package meetlat.aggregate.api;

import static meetlat.aggregate.Given.progress;
import static meetlat.aggregate.Given.report;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.deviation.DeviationRule;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.explanation.GivenExplanations;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Releases;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Verviers' witnesses and, beside them, a flat series. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(DeviationsController.class)
@Import({VersionChoice.class, DeviationWords.class})
class DeviationsApiTest {

    @TestConfiguration
    static class GivenTheFigures {

        @Bean
        Figures figures() {
            List<String> periods = List.of("P1", "P2", "P3", "P4", "P5", "P6");
            GivenFigures given = new GivenFigures(Catalogue.newBuilder(Given.catalogue())
                    .setPeriods(Given.periods(periods))
                    .build());
            long[] verviers = {0, 0, 0, 0, 16, 2};
            for (int period = 0; period < periods.size(); period++) {
                given.with(report("verviers", periods.get(period), null, verviers[period]))
                        .with(report("gent", periods.get(period), null, 40L));
            }
            given.figures().put(new Edition(1, 1), progress(new Edition(1, 1), true));
            return given.figures();
        }

        @Bean
        Versions versions(Figures figures) {
            return new Versions(figures, Clock.fixed(Instant.parse("2024-12-01T00:00:00Z"), ZoneOffset.UTC));
        }

        @Bean
        Explanations explanations() {
            Explanations explanations = new Explanations();
            GivenExplanations.given("16", 1, "verviers", "P5", 16).into(explanations);
            GivenExplanations.given("3", 1, "gent", "P1", 3).into(explanations);
            return explanations;
        }

        @Bean
        Releases releases() {
            return new Releases();
        }

        @Bean
        FiguresAccess figuresAccess() {
            return request -> request.getHeader("X-Public") == null;
        }

        @Bean
        DraftAccess draftAccess() {
            return request -> false;
        }
    }

    @Autowired
    private MockMvc mvc;

    @Test
    void verviersIsFlaggedAndAFlatSeriesIsNot() throws Exception {
        mvc.perform(get("/api/v1/deviations"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.thresholds.score").value(3.5))
                .andExpect(jsonPath("$.deviations", hasSize(2)))
                .andExpect(jsonPath("$.deviations[0].indicator").value("witnesses"))
                .andExpect(jsonPath("$.deviations[0].project").value("verviers"))
                .andExpect(jsonPath("$.deviations[0].period").value("P5"))
                .andExpect(jsonPath("$.deviations[0].value").value(16))
                .andExpect(jsonPath("$.deviations[0].findings[0].rule").value("own-series"))
                .andExpect(jsonPath("$.deviations[0].findings[0].median").value(0.0))
                .andExpect(jsonPath("$.deviations[0].findings[1].rule").value("jump"))
                .andExpect(jsonPath("$.deviations[0].findings[1].before").value(0))
                .andExpect(jsonPath("$.deviations[1].period").value("P6"));
        mvc.perform(get("/api/v1/deviations?project=gent")).andExpect(jsonPath("$.deviations", hasSize(0)));
        mvc.perform(get("/api/v1/deviations?period=P6")).andExpect(jsonPath("$.deviations", hasSize(1)));
    }

    @Test
    void eachSaysWhetherItIsExplainedAndWhatWasExplainedBefore() throws Exception {
        mvc.perform(get("/api/v1/deviations"))
                .andExpect(jsonPath("$.deviations[0].status").value("explained"))
                .andExpect(jsonPath("$.deviations[0].explanations", hasSize(1)))
                .andExpect(jsonPath("$.deviations[0].explanations[0].id").value("16"))
                .andExpect(jsonPath("$.deviations[0].explanations[0].value").value(16))
                .andExpect(jsonPath("$.deviations[0].explanations[0].author").value("coordinator"))
                .andExpect(jsonPath("$.deviations[0].explanations[0].givenAt").value("2024-11-01T00:00:00Z"))
                .andExpect(jsonPath("$.deviations[0].explanations[0].source").doesNotExist())
                .andExpect(jsonPath("$.deviations[1].status").value("open"))
                .andExpect(jsonPath("$.closed", hasSize(1)))
                .andExpect(jsonPath("$.closed[0].indicator").value("witnesses"))
                .andExpect(jsonPath("$.closed[0].project").value("gent"))
                .andExpect(jsonPath("$.closed[0].value").value(40))
                .andExpect(jsonPath("$.closed[0].status").value("closed"))
                .andExpect(jsonPath("$.closed[0].explanations[0].value").value(3));
        mvc.perform(get("/api/v1/deviations?project=verviers")).andExpect(jsonPath("$.closed", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl    | de mediaan van zijn 6 perioden is 0, en de robuuste score van 4,3 ligt voorbij 3,5.
            fr-BE | la médiane de ses 6 périodes est 0, et le score robuste de 4,3 dépasse 3,5.
            de    | Der Median seiner 6 Zeiträume ist 0, und der robuste Wert von 4,3 liegt jenseits von 3,5.
            it,en | the median of its 6 periods is 0, and the robust score of 4.3 is beyond 3.5.
            ;;q=x | the median of its 6 periods is 0, and the robust score of 4.3 is beyond 3.5.
            """)
    void eachFindingIsASentenceInTheLanguageOfTheReader(String language, String sentence) throws Exception {
        mvc.perform(get("/api/v1/deviations").header("Accept-Language", language))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.deviations[0].findings[0].detail", containsString(sentence)));
    }

    @Test
    void thePublicIsToldThatNothingHasBeenReleasedYet() throws Exception {
        mvc.perform(get("/api/v1/deviations").header("X-Public", "yes"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("No figures have been released yet"));
        mvc.perform(get("/api/v1/deviations?figures=new")).andExpect(status().isBadRequest());
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() throws Exception {
        mvc.perform(get("/api/v1/deviations?project=vervier"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("verviers")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyRuleHasItsSentence(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                getClass().getResourceAsStream("/messages/deviations_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        Assertions.assertThat(bundle.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DeviationRule.values())
                        .map(DeviationRule::id)
                        .toList());
        Assertions.assertThat(bundle.values())
                .allSatisfy(text -> Assertions.assertThat((String) text).doesNotContain("'"));
    }
}
