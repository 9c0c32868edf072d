package meetlat.normalize.normalization;

import static meetlat.normalize.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import meetlat.normalize.Given;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.normalize.normalization.Normalized.Marks;
import meetlat.normalize.normalization.Normalized.Observations;
import meetlat.normalize.normalization.Normalized.Rejected;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.Test;

class NormalizationTest {

    @Test
    void answersBecomeObservationsInTheOrderOfTheCells() {
        Submission submission = submission("a")
                .answer("events", 2L)
                .answer("victims", 5L)
                .answer("witnesses", 16L)
                .build();

        assertThat(normalize(submission))
                .isEqualTo(new Observations(List.of(0, 1, 2), List.of(5L, 16L, 2L), Marks.NONE, List.of()));
    }

    @Test
    void aBlankAndAQuestionLeftOutAreMissingAndAZeroIsAZero() {
        Submission submission =
                submission("a").answer("victims", null).answer("events", 0L).build();

        assertThat(normalize(submission)).isEqualTo(new Observations(List.of(2), List.of(0L), Marks.NONE, List.of()));
    }

    @Test
    void aCountThatArrivesAsTextCountsAndAnEmptyTextIsABlank() {
        Submission submission = submission("a")
                .answer("victims", " 12 ")
                .answer("witnesses", "")
                .build();

        assertThat(normalize(submission)).isEqualTo(new Observations(List.of(0), List.of(12L), Marks.NONE, List.of()));
    }

    @Test
    void aMadeUpCountStaysMarked() {
        Submission submission = submission("a")
                .answer("victims", 5L)
                .answer("witnesses", 16L)
                .answer("events", null)
                .synthetic("victims", "events")
                .build();

        assertThat(normalize(submission))
                .isEqualTo(new Observations(
                        List.of(0, 1),
                        List.of(5L, 16L),
                        new Marks(List.of(0), List.of(), List.of(), List.of(), List.of(), List.of()),
                        List.of()));
    }

    @Test
    void aRejectionNamesEveryReason() {
        Submission submission = submission("a")
                .of("atlantis", "P9")
                .answer("victims", -1L)
                .answer("witnesses", 1.5)
                .answer("events", Given.MAXIMUM + 1)
                .build();

        assertThat(normalize(submission))
                .isEqualTo(new Rejected(List.of(
                        new Finding(Code.UNKNOWN_PROJECT, null, Map.of()),
                        new Finding(Code.UNKNOWN_PERIOD, null, Map.of()),
                        new Finding(Code.NEGATIVE_COUNT, "victims", Map.of()),
                        new Finding(Code.NOT_A_COUNT, "witnesses", Map.of()),
                        new Finding(Code.IMPLAUSIBLE_COUNT, "events", Map.of("minimum", "0", "maximum", "1000")))));
    }

    @Test
    void anUnknownFormIsRejected() {
        assertThat(normalize(submission("a").form("other").build()))
                .isEqualTo(new Rejected(List.of(new Finding(Code.UNKNOWN_FORM, null, Map.of()))));
    }

    @Test
    void anUnknownQuestionIsRemarkedWithoutQuotingItAndDoesNotStopTheFigures() {
        Submission submission = submission("a")
                .answer("victims", 5L)
                .answer("who told you?", 3L)
                .build();

        assertThat(normalize(submission))
                .isEqualTo(new Observations(
                        List.of(0),
                        List.of(5L),
                        Marks.NONE,
                        List.of(new Finding(Code.UNKNOWN_QUESTION, null, Map.of()))));
    }

    private static Normalized normalize(Submission submission) {
        return Normalization.normalize(submission, Given.definitions());
    }
}
