package meetlat.ingest.explanation;

import static meetlat.ingest.explanation.GivenExplanation.body;
import static meetlat.ingest.explanation.GivenExplanation.explainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import meetlat.access.Scope;
import meetlat.ingest.Given;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.schemas.ExplanationAuthor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationReaderTest {

    private static final ExplainedNames NAMES = ExplainedNames.of(List.of(GivenExplanation.catalogue()));

    @Test
    void anExplanationIsReadWithItsTextAsItIsPublished() {
        assertThat(read(body("  Une école entière a été entendue.\\n"), explainer()))
                .isEqualTo(GivenExplanation.explanation(16));
    }

    @Test
    void allThatIsWrongIsSaid() {
        SubmissionRefused refused = refused("""
                {"indicator": "witneses", "project": "vervier", "period": "p5", "definitions": 3, "value": -1,
                 "author": "mayor", "language": "it", "colour": "red"}""");

        assertThat(refused.kind()).isEqualTo(SubmissionRefused.Kind.INVALID);
        assertThat(refused.faults().stream().map(Given::said))
                .containsExactly(
                        "/colour: is not part of an explanation; remove it",
                        "/definitions: is not in the definitions; did you mean 1?",
                        "/indicator: is not in the definitions; did you mean witnesses, victims?",
                        "/project: is not in the definitions; did you mean verviers?",
                        "/period: is not in the definitions; did you mean P5?",
                        "/value: must be a whole number, zero or more: the count that is explained",
                        "/author: must be one of coordinator, evaluator, programme",
                        "/language: must be one of nl, fr, de, en",
                        "/text: is required");
    }

    @Test
    void aDerivedIndicatorIsExplainedByWhatItIsMadeOf() {
        assertThat(faults(body("x").replace("witnesses", "witnesses-per-victim")))
                .containsExactly("/indicator: is computed from other indicators: explain a count that it is made of");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vragen aan jan.peeters@gent.be          | seems to hold an e-mail address; remove it: an answer must not lead to a person
            Bel 0476 12 34 56 voor meer             | seems to hold a telephone number; remove it: an answer must not lead to a person
            Getuige 85.07.30-033.28 telde dubbel    | seems to hold a national register number; remove it: an answer must not lead to a person
            Half een \\ud83d teken                  | must be a text of at most 2,000 characters, without control characters
            \\u00a0                                 | is required
            """)
    void aTextThatMayNotBePublishedIsRefused(String text, String said) {
        assertThat(faults(body(text))).containsExactly("/text: " + said);
    }

    @Test
    void theLongestTextHasTwoThousandCharacters() {
        String longest = "é".repeat(ExplanationReader.LONGEST_TEXT);

        assertThat(read(body(longest), explainer()).text()).isEqualTo(longest);
        assertThat(faults(body(longest + "é")))
                .containsExactly("/text: must be a text of at most 2,000 characters, without control characters");
    }

    @Test
    void whoExplainsDoesSoInItsOwnRolesAndForItsOwnProjects() {
        Explainer gent = new Explainer(
                "gent-flow", new Scope.Only(new TreeSet<>(Set.of("gent"))), Set.of(ExplanationAuthor.COORDINATOR));

        SubmissionRefused refused = catchThrowableOfType(
                SubmissionRefused.class, () -> read(body("x").replace("coordinator", "evaluator"), gent));

        assertThat(refused.kind()).isEqualTo(SubmissionRefused.Kind.FORBIDDEN);
        assertThat(refused.faults().stream().map(fault -> fault.pointer())).containsExactly("/project", "/author");
    }

    @Test
    void theSameSaidAgainBySameSourceIsTheSame() {
        CheckedExplanation explanation = GivenExplanation.explanation(16);

        assertThat(explanation.id("one")).hasSize(32).isEqualTo(explanation.id("one"));
        assertThat(Set.of(
                        explanation.id("one"),
                        explanation.id("other"),
                        GivenExplanation.explanation(17).id("one")))
                .hasSize(3);
    }

    private static List<String> faults(String body) {
        return refused(body).faults().stream().map(Given::said).toList();
    }

    private static SubmissionRefused refused(String body) {
        return catchThrowableOfType(SubmissionRefused.class, () -> read(body, explainer()));
    }

    private static CheckedExplanation read(String body, Explainer explainer) {
        return new ExplanationReader(NAMES, explainer).read(body.getBytes(StandardCharsets.UTF_8));
    }
}
