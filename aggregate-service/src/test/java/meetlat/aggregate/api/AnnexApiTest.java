package meetlat.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import meetlat.aggregate.annex.GivenAnnex;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Releases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(AnnexController.class)
@Import({AnnexSetUp.class, VersionChoice.class, DeviationWords.class})
class AnnexApiTest {

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
        Clock clock() {
            return Clock.fixed(GivenAnnex.NOW, ZoneOffset.UTC);
        }

        @Bean
        Figures figures() {
            return GivenAnnex.figures().figures();
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
    private MockMvcTester http;

    @Autowired
    private AnnexRenderings renderings;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ?x=1                     | -                              | text/html;charset=UTF-8 | fr
            ?language=de             | text/html                      | text/html;charset=UTF-8 | de
            ?x=1                     | application/pdf                | application/pdf         | fr
            ?x=1                     | */*;q=0.1, application/pdf     | application/pdf         | fr
            ?x=1                     | text/html,application/xml,*/*  | text/html;charset=UTF-8 | fr
            ?x=1                     | not a type                     | text/html;charset=UTF-8 | fr
            ?format=pdf&language=nl  | text/html                      | application/pdf         | nl
            ?format=html             | application/pdf                | text/html;charset=UTF-8 | fr
            """)
    void theAnnexIsInTheFormatAndLanguageAskedForAndElseInTheProjects(
            String query, String accept, String type, String language) {
        var request = http.get().uri("/api/v1/projects/verviers/annex" + query);
        assertThat(accept == null ? request : request.header("Accept", accept))
                .hasStatusOk()
                .hasHeader("Content-Type", type)
                .hasHeader("Content-Language", language);
    }

    @Test
    void theHtmlHasAPolicyOfItsOwnAndTheSentencesOfTheDeviations() {
        assertThat(http.get().uri("/api/v1/projects/verviers/annex?language=en"))
                .hasStatusOk()
                .satisfies(answer -> assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                        .startsWith("default-src 'none'; style-src 'sha256-"))
                .bodyText()
                .contains(
                        "P5: the figure stands out (16). Far from what the project usually reports: the median of its 6"
                                + " periods is 0, and the robust score of 4.3 is beyond 3.5. A jump:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vervier/annex                | 404 | there is no project "vervier"; there are verviers, gent, mol
            vervier/annex?format=pdf     | 404 | there is no project "vervier"; there are verviers, gent, mol
            verviers/annex?definitions=7 | 404 | there is no definitions version "7"; there are 1
            verviers/annex?language=it   | 400 | there is no language "it"; there are nl, fr, de, en
            verviers/annex?format=docx   | 400 | there is no format "docx"; there are html, pdf
            verviers/annex?format=x-y    | 400 | there is no format "x-y"; there are html, pdf
            """)
    void whatThereIsNotIsToldWithWhatThereIs(String path, int status, String detail) {
        assertThat(http.get().uri("/api/v1/projects/" + path).header("Accept", "application/pdf"))
                .hasStatus(status)
                .hasHeader("Content-Type", "application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo(detail);
    }

    @Test
    void whileTooManyAreBeingMadeACallerIsToldToComeBack() {
        renderings.render(() -> renderings.render(() -> {
            assertThat(http.get().uri("/api/v1/projects/verviers/annex"))
                    .hasStatus(503)
                    .hasHeader("Retry-After", "3");
            return new byte[0];
        }));
        assertThat(http.get().uri("/api/v1/projects/verviers/annex")).hasStatusOk();
    }
}
