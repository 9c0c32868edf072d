package meetlat.aggregate.explanation;

import static meetlat.aggregate.explanation.GivenExplanations.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import meetlat.aggregate.deviation.Deviation;
import meetlat.aggregate.explanation.ExplainedDeviations.Closed;
import meetlat.aggregate.explanation.ExplainedDeviations.Standing;
import meetlat.aggregate.explanation.ExplainedDeviations.Status;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;
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
    void anExplanationGivenUnderAnotherVersionShowsWhereTheCountIsTheSame() {
        given("under-2", 2, "verviers", "P5", 14).into(explanations);

        assertThat(shown(new GivenShown(1, true), "P5", 16)).containsExactly("sixteen");
        assertThat(shown(new GivenShown(1, true), "P5", 14)).containsExactly("sixteen", "under-2");
        assertThat(shown(new GivenShown(2, true), "P5", 14)).containsExactly("under-2");
        assertThat(shown(new GivenShown(1, true), "P4", 16)).isEmpty();
    }

    /** What is said of a count tells it. */
    @Test
    void besideFiguresOfWhichSomeAreKeptBackThereIsOnlyWhatIsAboutTheCountThatIsShown() {
        given("three", 1, "verviers", "P5", 3).into(explanations);

        assertThat(shown(new GivenShown(1, false), "P5", 16)).containsExactly("sixteen");
        assertThat(shown(new GivenShown(1, false), "P5", 17)).isEmpty();
        assertThat(explanations.of(new GivenShown(1, false), "witnesses", "verviers", "P5", null))
                .isEmpty();
    }

    private List<String> shown(Shown figures, String period, long value) {
        return explanations.of(figures, "witnesses", "verviers", period, BigDecimal.valueOf(value)).stream()
                .map(Explanation::id)
                .toList();
    }

    /** A version of which only the number matters, and whether its figures are whole. */
    private record GivenShown(int number, boolean isWhole) implements Shown {

        @Override
        public Definitions definitions() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<IndicatorView> indicator(String id) {
            return Optional.empty();
        }

        @Override
        public IndicatorView cell(int position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long changes() {
            return 0;
        }
    }

    private List<Explanation> all() {
        return explanations.of(new GivenShown(1, true), "witnesses", "verviers", "P5", null);
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
