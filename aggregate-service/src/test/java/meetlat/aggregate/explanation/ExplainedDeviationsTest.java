package meetlat.aggregate.explanation;

import static meetlat.aggregate.explanation.GivenExplanations.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import meetlat.aggregate.deviation.Deviation;
import meetlat.aggregate.explanation.ExplainedDeviations.Closed;
import meetlat.aggregate.explanation.ExplainedDeviations.Standing;
import meetlat.aggregate.explanation.ExplainedDeviations.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verviers' 16 witnesses of P5: they stand out, are explained, revised and withdrawn. */
class ExplainedDeviationsTest {

    private final Explanations explanations = new Explanations();

    @BeforeEach
    void given16IsExplained() {
        given("sixteen", 1, "verviers", "P5", 16).into(explanations);
    }

    @Test
    void nobodyHasExplainedIt() {
        explanations.put("sixteen", null);

        assertThat(whenItStandsOutAt(16L))
                .isEqualTo(new ExplainedDeviations(
                        List.of(new Standing(deviation(16), Status.OPEN, List.of())), List.of()));
    }

    @Test
    void theCountThatStandsIsExplained() {
        assertThat(whenItStandsOutAt(16L))
                .isEqualTo(new ExplainedDeviations(
                        List.of(new Standing(deviation(16), Status.EXPLAINED, all())), List.of()));
    }

    @Test
    void aRevisedCountThatStillStandsOutIsOpenAgainAndKeepsWhatWasSaid() {
        assertThat(whenItStandsOutAt(17L))
                .isEqualTo(
                        new ExplainedDeviations(List.of(new Standing(deviation(17), Status.OPEN, all())), List.of()));
    }

    @Test
    void theRevisedCountIsExplainedToo() {
        given("seventeen", 1, "verviers", "P5", 17).into(explanations);

        assertThat(whenItStandsOutAt(17L).standing())
                .containsExactly(new Standing(deviation(17), Status.EXPLAINED, all()));
        assertThat(all()).extracting(Explanation::value).containsExactly(17L, 16L);
    }

    @Test
    void aRevisionThatRemovesTheDeviationClosesItAndKeepsItsHistory() {
        assertThat(whenItDoesNotStandOut(2L))
                .isEqualTo(new ExplainedDeviations(List.of(), List.of(new Closed("verviers", "P5", 2L, all()))));
    }

    @Test
    void aWithdrawnCountIsClosedWithoutAValue() {
        assertThat(whenItDoesNotStandOut(null).closed()).containsExactly(new Closed("verviers", "P5", null, all()));
    }

    @Test
    void whatIsTakenBackLeavesNothingBehind() {
        explanations.put("sixteen", null);

        assertThat(whenItDoesNotStandOut(2L)).isEqualTo(new ExplainedDeviations(List.of(), List.of()));
        assertThat(explanations.ofIndicator("witnesses")).isEmpty();
    }

    /** The records of a topic may come again after an outage. */
    @Test
    void theSameRecordAgainIsTheSameExplanation() {
        given("sixteen", 1, "verviers", "P5", 16).into(explanations);

        assertThat(all()).hasSize(1);
    }

    @Test
    void anExplanationShowsUnderEveryVersionAfterThoseOfTheVersionItself() {
        given("under-2", 2, "verviers", "P5", 14).into(explanations);

        assertThat(explanations.of(1, "witnesses", "verviers", "P5"))
                .extracting(Explanation::id)
                .containsExactly("sixteen", "under-2");
        assertThat(explanations.of(2, "witnesses", "verviers", "P5"))
                .extracting(Explanation::id)
                .containsExactly("under-2", "sixteen");
        assertThat(Stream.of("P4", "P6")
                        .flatMap(period -> explanations.of(1, "witnesses", "verviers", period).stream()))
                .isEmpty();
    }

    private List<Explanation> all() {
        return explanations.of(1, "witnesses", "verviers", "P5");
    }

    private ExplainedDeviations whenItStandsOutAt(long value) {
        return ExplainedDeviations.of(List.of(deviation(value)), explanations.ofIndicator("witnesses"), cell -> value);
    }

    private ExplainedDeviations whenItDoesNotStandOut(@Nullable Long value) {
        return ExplainedDeviations.of(List.of(), explanations.ofIndicator("witnesses"), cell -> value);
    }

    private static Deviation deviation(long value) {
        return new Deviation("verviers", "P5", value, List.of(new Deviation.Finding.Jump(0, "P4")));
    }
}
