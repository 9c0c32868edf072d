package meetlat.ingest.intake;

import static meetlat.ingest.Given.form;
import static meetlat.ingest.Given.question;
import static meetlat.ingest.Given.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meetlat.ingest.Given;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Period;
import org.junit.jupiter.api.Test;

/** A submission is checked against all definitions versions together. */
class SeveralVersionsTest {

    private static final String FORM = "ifg-monitoring";
    private static final String FRENCH_TITLE = "Combien d’enfants ont été témoins ?";

    private final Catalogue retired = version(
                    1, form(FORM, question("witnesses", "r0a").build()))
            .setInForceFrom(LocalDate.of(2022, 10, 25))
            .setRetiredFrom(LocalDate.of(2024, 1, 1))
            .build();
    private final Catalogue inForce = Given.inForce(
            2,
            form(FORM, question("victims").build()),
            form("ifg-costs", question("costs").build()));
    private final Catalogue draft = version(
                    3,
                    form(
                            FORM,
                            question("child-witnesses", "r0b", "Hoeveel kinderen waren getuige?", FRENCH_TITLE)
                                    .build(),
                            question("witnesses", "r0c").build()))
            .setProjects(List.of(Given.project("verviers"), Given.project("wavre")))
            .setPeriods(List.of(new Period("P7", LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null)))
            .build();

    @Test
    void aQuestionThatOnlyADraftHasIsAccepted() {
        assertThat(answers("{\"child-witnesses\": 3}")).isEqualTo(Map.of("child-witnesses", 3L));
    }

    @Test
    void aQuestionThatOnlyARetiredVersionHasIsAccepted() {
        assertThat(read(Given.submission("{\"r0a\": 3}"), retired, inForce).answers())
                .isEqualTo(Map.of("witnesses", 3L));
    }

    @Test
    void aQuestionMayBeNamedByItsTitleInAnyLanguage() {
        assertThat(answers("{\"" + FRENCH_TITLE + "\": 3}")).isEqualTo(Map.of("child-witnesses", 3L));
        assertThat(answers("{\"Hoeveel kinderen waren getuige?\": 3}")).isEqualTo(Map.of("child-witnesses", 3L));
    }

    @Test
    void answersOfDifferentVersionsStandSideBySide() {
        assertThat(answers("{\"r0c\": 1, \"victims\": 2, \"r0b\": 3}"))
                .isEqualTo(Map.of("witnesses", 1L, "victims", 2L, "child-witnesses", 3L));
    }

    @Test
    void aQuestionIsAnsweredOnceAlsoUnderTheAliasesOfDifferentVersions() {
        assertThat(refusal("{\"r0a\": 1, \"r0c\": 1}").faults())
                .map(Given::said)
                .containsExactly("/answers/r0c: answers a question that is answered already under another name");
    }

    @Test
    void aQuestionOfAnotherFormIsUnknown() {
        assertThat(refusal("{\"costs\": 1}").faults())
                .map(Given::said)
                .containsExactly("/answers/costs: no such question in the form");
    }

    @Test
    void aFormAProjectAndAPeriodOfOneVersionAreKnown() {
        CheckedSubmission submission = read(
                Given.submission("{\"costs\": 1}")
                        .replace(FORM, "ifg-costs")
                        .replace("verviers", "wavre")
                        .replace("P5", "P7"),
                retired,
                inForce,
                draft);

        assertThat(List.of(submission.form(), submission.project(), submission.period()))
                .containsExactly("ifg-costs", "wavre", "P7");
    }

    @Test
    void aFormThatNoVersionHasIsUnknown() {
        SubmissionRefused refused = catchThrowableOfType(
                SubmissionRefused.class,
                () -> read(Given.submission("{}").replace(FORM, "other"), retired, inForce, draft));

        assertThat(refused.kind()).isEqualTo(Kind.UNKNOWN_FORM);
    }

    @Test
    void anIdGoesBeforeAnAlias() {
        Catalogue first = Given.inForce(1, form(FORM, question("a", "b").build()));
        Catalogue second = Given.inForce(2, form(FORM, question("b").build()));

        assertThat(read(Given.submission("{\"b\": 1}"), first, second).answers())
                .isEqualTo(Map.of("b", 1L));
    }

    @Test
    void anAliasThatIsUsedAgainKeepsItsFirstMeaning() {
        Catalogue first = Given.inForce(1, form(FORM, question("a", "title").build()));
        Catalogue second = Given.inForce(2, form(FORM, question("b", "title").build()));

        assertThat(read(Given.submission("{\"title\": 1}"), second, first).answers())
                .isEqualTo(Map.of("a", 1L));
    }

    @Test
    void anAnswerIsFineWhenOneVersionTakesIt() {
        Catalogue first =
                Given.inForce(1, form(FORM, question("a").setMaximum(10).build()));
        Catalogue second =
                version(2, form(FORM, question("a").setMaximum(20).build())).build();

        assertThat(read(Given.submission("{\"a\": 20}"), first, second).answers())
                .isEqualTo(Map.of("a", 20L));
        assertThat(catchThrowableOfType(
                                SubmissionRefused.class, () -> read(Given.submission("{\"a\": 21}"), first, second))
                        .faults())
                .map(Given::said)
                .containsExactly("/answers/a: must be from 0 to 20, not 21");
    }

    private Map<String, ?> answers(String answers) {
        return read(Given.submission(answers), retired, inForce, draft).answers();
    }

    private SubmissionRefused refusal(String answers) {
        return catchThrowableOfType(SubmissionRefused.class, () -> answers(answers));
    }

    private static CheckedSubmission read(String body, Catalogue... versions) {
        return new SubmissionReader(FormCatalogue.of(List.of(versions)), Given.SENDER, Given.NOW)
                .read(body.getBytes(StandardCharsets.UTF_8));
    }
}
