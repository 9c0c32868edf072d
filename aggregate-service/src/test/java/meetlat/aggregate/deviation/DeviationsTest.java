package meetlat.aggregate.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import meetlat.aggregate.deviation.Counts.Cell;
import meetlat.aggregate.deviation.Deviation.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeviationsTest {

    private static final Thresholds USUAL = new Thresholds(3.5, 10, 4, 3, 5, 0.5);

    @Test
    void verviersSixteenWitnessesStandOutAndItsTwoAreTheFallAfterThem() {
        List<Deviation> deviations = of(row(0L, 0L, 0L, 0L, 16L, 2L));

        assertThat(deviations).extracting(Deviation::period).containsExactly("P5", "P6");
        Deviation sixteen = deviations.get(0);
        assertThat(sixteen.findings())
                .extracting(Finding::rule)
                .containsExactly(DeviationRule.OWN_SERIES, DeviationRule.JUMP);
        Finding.OwnSeries own = (Finding.OwnSeries) sixteen.findings().get(0);
        assertThat(own.median()).isZero();
        assertThat(own.score()).isEqualTo(4.26, within(0.005));
        assertThat(own.periods()).isEqualTo(6);
        assertThat(sixteen.findings().get(1)).isEqualTo(new Finding.Jump(0, "P4"));
        assertThat(deviations.get(1).findings()).containsExactly(new Finding.Jump(16, "P5"));
    }

    @Test
    void aSteepRiseOfProfessionalsStandsOut() {
        // Made up: the evaluators' slides say of Oostende only that it rose steeply.
        List<Deviation> deviations = of(row(20L, 24L, 22L, 25L, 180L, 240L));

        assertThat(deviations).extracting(Deviation::period).contains("P5", "P6");
        assertThat(deviations.get(0).findings()).extracting(Finding::rule).contains(DeviationRule.JUMP);
    }

    @Test
    void aFlatSeriesDoesNotStandOut() {
        assertThat(of(row(40L, 40L, 40L, 40L, 40L, 40L))).isEmpty();
        assertThat(of(row(40L, 43L, 38L, 41L, 44L, 39L))).isEmpty();
        assertThat(of(row(0L, 0L, 0L, 0L, 0L, 0L))).isEmpty();
    }

    @Test
    void smallCountsMoveByChance() {
        assertThat(of(row(0L, 0L, 0L, 0L, 9L, 0L))).isEmpty();
        assertThat(of(row(1L, 3L, 0L, 4L, 1L, 9L))).isEmpty();
    }

    @Test
    void countsThatHappenToLieCloseTogetherDoNotMakeAnotherStandOut() {
        // The median distance from 45 is half a one; by chance alone counts of 45 lie some 6.7 from it.
        assertThat(of(row(45L, 44L, 46L, 45L, 33L, 45L))).isEmpty();
        assertThat(of(row(45L, 44L, 46L, 45L, 20L, 45L)))
                .singleElement()
                .satisfies(deviation -> assertThat(deviation.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(((Finding.OwnSeries) finding).score())
                                .isEqualTo(-25 / Math.sqrt(45), within(1e-9))));
    }

    @Test
    void whatIsMissingIsNoZero() {
        assertThat(of(row(30L, null, 31L, null, 29L, 30L))).isEmpty();
        assertThat(of(row(30L, null, null, 95L, null, null)))
                .singleElement()
                .satisfies(deviation -> assertThat(deviation.findings()).containsExactly(new Finding.Jump(30, "P1")));
    }

    @Test
    void acrossABreakInTheSeriesThereIsNoJump() {
        List<Cell> row = new ArrayList<>(row(30L, 31L, 95L));
        row.set(2, new Cell(95L, true));

        assertThat(of(row)).isEmpty();
    }

    @Test
    void aProjectThatMovesWhereTheOthersDoNotStandsOutAmongThemAndByItsShare() {
        List<Deviation> deviations = of(
                row(30L, 31L, 30L, 30L),
                row(40L, 40L, 41L, 42L),
                row(25L, 25L, 25L, 26L),
                row(35L, 36L, 35L, 35L),
                row(33L, 33L, 33L, 2_000L));

        assertThat(deviations).singleElement().satisfies(deviation -> {
            assertThat(deviation.project()).isEqualTo("p4");
            assertThat(deviation.findings())
                    .extracting(Finding::rule)
                    .containsExactly(DeviationRule.JUMP, DeviationRule.OTHER_PROJECTS, DeviationRule.SHARE);
            Finding.OtherProjects others =
                    (Finding.OtherProjects) deviation.findings().get(1);
            assertThat(others.factor()).isEqualTo(2_001.0 / 34, within(1e-9));
            // Of 31/31, 43/41.5, 27/26, 36/36 and 2001/34 the middle one is 43/41.5.
            assertThat(others.others()).isEqualTo(43 / 41.5, within(1e-9));
            assertThat(others.projects()).isEqualTo(5);
            // 2,000 of 30 + 42 + 26 + 35 + 2,000.
            assertThat(deviation.findings().get(2)).isEqualTo(new Finding.Share(2_000 / 2_133.0, 2_133, 5));
        });
    }

    @Test
    void whereAllMoveTogetherNoneStandsOutAmongTheOthers() {
        List<Deviation> deviations = of(
                row(30L, 31L, 30L, 62L),
                row(40L, 40L, 41L, 80L),
                row(25L, 25L, 25L, 51L),
                row(35L, 36L, 35L, 70L),
                row(33L, 33L, 33L, 66L));

        assertThat(deviations)
                .isNotEmpty()
                .allSatisfy(deviation -> assertThat(deviation.findings())
                        .extracting(Finding::rule)
                        .containsExactly(DeviationRule.OWN_SERIES));
    }

    @Test
    void aLargeProjectIsNoDeviationByItsSizeAlone() {
        assertThat(of(
                        row(30L, 31L, 29L, 30L),
                        row(60L, 58L, 61L, 60L),
                        row(25L, 27L, 26L, 25L),
                        row(35L, 33L, 34L, 36L),
                        row(28L, 30L, 29L, 28L),
                        row(120L, 125L, 118L, 122L)))
                .isEmpty();
    }

    @Test
    void tooFewProjectsAreNoMeasure() {
        assertThat(of(row(30L), row(40L), row(25L), row(2_000L))).isEmpty();
    }

    @Test
    void everyRowHasACellForEachPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Counts(List.of("a"), List.of("P1", "P2"), List.of(row(1L))));
    }

    private static List<Cell> row(@Nullable Long... values) {
        return Arrays.stream(values).map(value -> new Cell(value, false)).toList();
    }

    @SafeVarargs
    private static List<Deviation> of(List<Cell>... rows) {
        List<String> projects =
                IntStream.range(0, rows.length).mapToObj(i -> "p" + i).toList();
        List<String> periods =
                IntStream.rangeClosed(1, rows[0].size()).mapToObj(i -> "P" + i).toList();
        return Deviations.of(new Counts(projects, periods, List.of(rows)), USUAL);
    }
}
