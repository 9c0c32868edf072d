package meetlat.normalize.normalization;

import static meetlat.normalize.Given.submission;
import static meetlat.normalize.GivenAgreed.ADULT_WITNESSES;
import static meetlat.normalize.GivenAgreed.CHILD_WITNESSES;
import static meetlat.normalize.GivenAgreed.NEW_FORM;
import static meetlat.normalize.GivenAgreed.SITUATIONS;
import static meetlat.normalize.GivenAgreed.SITUATIONS_PHYSICAL;
import static meetlat.normalize.GivenAgreed.VICTIMS;
import static meetlat.normalize.GivenAgreed.VICTIMS_F;
import static meetlat.normalize.GivenAgreed.VICTIMS_F_0_17;
import static meetlat.normalize.GivenAgreed.VICTIMS_F_18;
import static meetlat.normalize.GivenAgreed.VICTIMS_M;
import static meetlat.normalize.GivenAgreed.VICTIMS_SEX_NOT_ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import meetlat.normalize.Given.SubmissionBuilder;
import meetlat.normalize.GivenAgreed;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.normalize.normalization.Normalized.Marks;
import meetlat.normalize.normalization.Normalized.Observations;
import meetlat.normalize.normalization.Normalized.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What old and new answers come to under a version that splits and breaks down. */
class CrosswalkTest {

    @Test
    void anAnswerThatCannotBeSplitIsNotComparable() {
        Observations found =
                observations(submission("a").of("gent", "P2").at(200_000).answer("witnesses", 16L));

        assertThat(found.cells()).isEmpty();
        assertThat(found.marks().notComparable()).containsExactly(CHILD_WITNESSES, ADULT_WITNESSES);
    }

    @Test
    void aBlankSaysNothingThatCouldNotBeCompared() {
        Observations found =
                observations(submission("a").of("gent", "P2").at(200_000).answer("witnesses", null));

        assertThat(found.marks()).isEqualTo(Marks.NONE);
    }

    @Test
    void whereTheQuestionMeantSomethingElseItCountsForThat() {
        Observations found = observations(submission("a").answer("witnesses", 16L));

        assertThat(found.cells()).containsExactly(CHILD_WITNESSES);
        assertThat(found.counts()).containsExactly(16L);
        assertThat(found.marks().close()).containsExactly(CHILD_WITNESSES);
        assertThat(found.marks().notComparable()).isEmpty();
    }

    @Test
    void anExceptionEndsWithItsLastPeriod() {
        Observations found =
                observations(submission("a").of("verviers", "P2").at(200_000).answer("witnesses", 16L));

        assertThat(found.marks().notComparable()).containsExactly(CHILD_WITNESSES, ADULT_WITNESSES);
    }

    @Test
    void whatWasCountedWithoutAskingIsNotAsked() {
        Observations found = observations(submission("a").answer("victims", 7L).synthetic("victims"));

        assertThat(found)
                .isEqualTo(new Observations(
                        List.of(VICTIMS, VICTIMS_SEX_NOT_ASKED),
                        List.of(7L, 7L),
                        new Marks(
                                List.of(VICTIMS, VICTIMS_SEX_NOT_ASKED),
                                List.of(),
                                List.of(VICTIMS, VICTIMS_SEX_NOT_ASKED),
                                List.of(),
                                List.of(),
                                List.of()),
                        List.of()));
    }

    @Test
    void coarserCellsAreWorkedOutFromACompleteBreakdownAndMatchAsTheirWorstPart() {
        Observations found =
                observations(newForm().answer("minors", 2L).answer("adults", 3L).answer("by-sex.F", 5L));

        assertThat(found.cells()).containsExactly(VICTIMS, VICTIMS_F, VICTIMS_M, VICTIMS_F_0_17, VICTIMS_F_18);
        assertThat(found.counts()).containsExactly(5L, 5L, 0L, 2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"F", "M"})
    void inABlockABlankMeansNoneOnceAnyIsAnswered(String answered) {
        Observations found = observations(newForm().answer("by-sex." + answered, 4L));

        assertThat(found.cells()).containsExactly(VICTIMS, VICTIMS_F, VICTIMS_M);
        assertThat(found.counts()).isEqualTo(answered.equals("F") ? List.of(4L, 4L, 0L) : List.of(4L, 0L, 4L));
    }

    @Test
    void aBlockLeftBlankIsMissing() {
        assertThat(observations(newForm().answer("by-sex.F", "").answer("by-sex.M", null))
                        .cells())
                .isEmpty();
    }

    @Test
    void aBreakdownThatExceedsItsTotalIsRejected() {
        Normalized found =
                normalize(newForm().answer("victims", 5L).answer("by-sex.F", 4L).answer("by-sex.M", 2L));

        assertThat(found)
                .isEqualTo(new Rejected(
                        List.of(new Finding(Code.BREAKDOWN_EXCEEDS_TOTAL, "victims", by("sex", "5", "6")))));
    }

    @Test
    void aBreakdownThatMissesItsTotalIsRemarked() {
        Observations found = observations(
                newForm().answer("victims", 9L).answer("by-sex.F", 4L).answer("by-sex.M", 2L));

        assertThat(found.counts()).containsExactly(9L, 4L, 2L);
        assertThat(found.remarks())
                .containsExactly(new Finding(Code.BREAKDOWN_MISSES_TOTAL, "victims", by("sex", "9", "6")));
    }

    @Test
    void anIncompleteBreakdownThatExceedsItsTotalAlreadyIsRejected() {
        Normalized found = normalize(newForm().answer("by-sex.F", 1L).answer("minors", 2L));

        assertThat(found)
                .isEqualTo(new Rejected(
                        List.of(new Finding(Code.BREAKDOWN_EXCEEDS_TOTAL, "by-sex.F", by("age", "1", "2")))));
    }

    @Test
    void ofAnIncompleteBreakdownNoSumIsMade() {
        assertThat(observations(newForm().answer("minors", 2L)).cells()).containsExactly(VICTIMS_F_0_17);
    }

    @Test
    void typesThatOverlapMayAddUpToMoreThanTheTotalButNoneMayExceedIt() {
        Observations overlapping = observations(
                newForm().answer("situations", 5L).answer("physical", 4L).answer("sexual", 3L));
        Normalized tooMany = normalize(newForm().answer("situations", 5L).answer("physical", 6L));

        assertThat(overlapping.counts()).containsExactly(5L, 4L, 3L);
        assertThat(tooMany)
                .isEqualTo(new Rejected(
                        List.of(new Finding(Code.PART_EXCEEDS_TOTAL, "physical", Map.of("total", "5", "part", "6")))));
    }

    @Test
    void typesThatOverlapNeverMakeATotal() {
        assertThat(observations(newForm().answer("physical", 4L).answer("sexual", 3L))
                        .cells())
                .doesNotContain(SITUATIONS)
                .contains(SITUATIONS_PHYSICAL);
    }

    @Test
    void aChoiceIsOneOfTheOptionsAndCountsForNothing() {
        assertThat(observations(newForm().answer("region", "north")).cells()).isEmpty();
        assertThat(normalize(newForm().answer("region", "east")))
                .isEqualTo(new Rejected(List.of(new Finding(Code.UNKNOWN_CHOICE, "region", Map.of()))));
    }

    @Test
    void aCountBelowTheSmallestPlausibleIsNamedWithTheRange() {
        assertThat(normalize(newForm().answer("adult-witnesses", 0L)))
                .isEqualTo(new Rejected(List.of(new Finding(
                        Code.IMPLAUSIBLE_COUNT, "adult-witnesses", Map.of("minimum", "1", "maximum", "1000")))));
    }

    @Test
    void aProjectThatHadStoppedOrNotBegunCannotReport() {
        assertThat(normalize(submission("a").of("mol", "P2").at(200_000).answer("victims", 1L)))
                .isEqualTo(new Rejected(
                        List.of(new Finding(Code.PERIOD_OUTSIDE_PROJECT, null, Map.of("stopped", "2024-07-01")))));
        assertThat(normalize(submission("a").of("gent", "P1").answer("victims", 1L)))
                .isEqualTo(new Rejected(
                        List.of(new Finding(Code.PERIOD_OUTSIDE_PROJECT, null, Map.of("started", "2024-07-01")))));
    }

    @Test
    void aSubmissionAfterTheDeadlineOrBeforeTheEndIsRemarkedAndCounts() {
        // The first minute of 2 August in Brussels is two hours earlier in UTC.
        int lastOnTime = (31 * 24 + 22) * 60 - 1;

        assertThat(observations(submission("a").at(lastOnTime).answer("victims", 1L))
                        .remarks())
                .isEmpty();
        assertThat(observations(submission("a").at(lastOnTime + 1).answer("victims", 1L))
                        .remarks())
                .containsExactly(new Finding(Code.LATE, null, Map.of("days", "1", "deadline", "2024-08-01")));
        assertThat(observations(submission("a").of("verviers", "P2").answer("victims", 1L))
                        .remarks())
                .containsExactly(new Finding(Code.BEFORE_END, null, Map.of("end", "2024-11-01")));
    }

    @Test
    void anIncompleteBreakdownIsHeldAgainstATotalThatIsWorkedOutFromAnother() {
        Normalized found = normalize(
                newForm().answer("by-sex.F", 3L).answer("by-sex.M", 4L).answer("all-minors", 8L));

        assertThat(found)
                .isEqualTo(new Rejected(List.of(new Finding(Code.BREAKDOWN_EXCEEDS_TOTAL, null, by("age", "7", "8")))));
    }

    private static Map<String, String> by(String dimension, String total, String sum) {
        return Map.of("total", total, "sum", sum, "indicator", "victims", "dimension", dimension);
    }

    private static SubmissionBuilder newForm() {
        return submission("a").form(NEW_FORM);
    }

    private static Observations observations(SubmissionBuilder submission) {
        assertThat(normalize(submission)).isInstanceOf(Observations.class);
        return (Observations) normalize(submission);
    }

    private static Normalized normalize(SubmissionBuilder submission) {
        return Normalization.normalize(submission.build(), GivenAgreed.definitions());
    }
}
