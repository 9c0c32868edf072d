package meetlat.aggregate.disclosure;

import static meetlat.aggregate.disclosure.Grid.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import meetlat.aggregate.disclosure.Unknowns.Bounds;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final long THRESHOLD = 5;

    @Test
    void whereNothingIsSmallAllIsPublished() {
        assertThat(first(grid(new long[][] {{10, 20}, {0, 40}})).suppressed()).isEqualTo(new BitSet());
    }

    @Test
    void aSmallCountTakesThreeOthersWithItTheCorneredRectangle() {
        Grid grid = grid(new long[][] {{3, 20, 30}, {11, 12, 13}, {50, 60, 70}});

        Disclosed disclosed = first(grid);

        BitSet suppressed = disclosed.suppressed();
        assertThat(suppressed.cardinality()).isEqualTo(4);
        assertThat(suppressed.get(grid.cell(0, 0))).isTrue();
        // No total is needed for it.
        assertThat(suppressed.stream().filter(grid::isTotalOfRow)).isEmpty();
        assertThat(suppressed.stream().filter(grid::isTotalOfColumn)).isEmpty();
        Bounds bounds = new Attacker(List.of(disclosed)).boundsOf(grid.cell(0, 0), 0);
        assertThat(bounds.least()).isEqualTo(1, within(1e-6));
        assertThat(bounds.most()).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void whatIsZeroIsShownAndHelpsNobodyToHide() {
        Grid grid = grid(new long[][] {{3, 0, 0}, {0, 12, 13}});

        BitSet suppressed = first(grid).suppressed();

        assertThat(suppressed.stream().filter(cell -> grid.value(cell) == 0)).isEmpty();
        assertThat(suppressed.get(grid.cell(0, 3))).isTrue();
    }

    @Test
    void ofCountsThatAreNotSummedOneOtherInTheColumnIsEnough() {
        Grid grid = Grid.summing(new long[][] {{3, 20}, {11, 12}}, false, true);

        assertThat(first(grid).suppressed().cardinality()).isEqualTo(2);
    }

    @Test
    void withoutAnyPrintedSumOnlyTheSmallOneGoes() {
        Grid grid = Grid.summing(new long[][] {{3, 20}, {11, 12}}, false, false);

        assertThat(first(grid).suppressed().stream()).containsExactly(grid.cell(0, 0));
    }

    @Test
    void twoSmallOnesThatMakeATotalOfFourAreNotEnoughForEachOther() {
        // 1 + 3: whoever knows the total 4 knows that neither is 5.
        Grid grid = Grid.summing(new long[][] {{1}, {3}, {40}}, false, true);

        assertThat(first(grid).suppressed().get(grid.cell(2, 0))).isTrue();
    }

    @Test
    void aTableOfManyOfWhichTheTotalsAreKnownIsNotPublishedWhereTheyTellASmallCount() {
        Grid grid = grid(new long[][] {{3, 20}, {0, 40}});
        Rules rules = new Rules(THRESHOLD, Rules.totalsOfColumns(grid), new BitSet(), true);

        assertThat(Suppression.next(null, grid, rules)).isEmpty();
    }

    @Test
    void oneLateSmallCountWaitsAndThenCostsTheTotals() {
        Disclosed first = first(grid(new long[][] {{NOTHING, 20}, {30, 40}}));
        Grid late = grid(new long[][] {{3, 20}, {30, 40}});

        Disclosed second = next(first, late);
        Disclosed third = next(second, late);

        assertThat(second.grid().value(late.cell(0, 0))).isEqualTo(NOTHING);
        assertThat(second.suppressed()).isEqualTo(new BitSet());
        assertThat(second.heldBack().stream()).containsExactly(late.cell(0, 0));
        assertThat(third.heldBack()).isEqualTo(new BitSet());
        assertThat(third.suppressed().stream())
                .containsExactly(late.cell(0, 0), late.cell(0, 2), late.cell(2, 0), late.cell(2, 2));
    }

    @Test
    void twoLateCountsHideEachOther() {
        Disclosed first = first(grid(new long[][] {{NOTHING, 20}, {NOTHING, 40}, {50, 60}}));
        Grid late = grid(new long[][] {{3, 20}, {30, 40}, {50, 60}});

        Disclosed second = next(first, late);

        assertThat(second.heldBack()).isEqualTo(new BitSet());
        assertThat(second.suppressed().stream())
                .containsExactly(late.cell(0, 0), late.cell(0, 2), late.cell(1, 0), late.cell(1, 2));
    }

    @Test
    void whatWasSuppressedStaysSoWhenItGrows() {
        Disclosed first = first(grid(new long[][] {{3, 20, 30}, {11, 12, 13}, {50, 60, 70}}));

        Disclosed second = next(first, grid(new long[][] {{8, 20, 30}, {11, 12, 13}, {50, 60, 70}}));

        assertThat(second.suppressed()).isEqualTo(first.suppressed());
        assertThat(second.grid().value(0)).isEqualTo(8);
    }

    @Test
    void aSuppressedCountThatIsTakenBackWaits() {
        Grid grid = grid(new long[][] {{3, 20, 30}, {11, 12, 13}, {50, 60, 70}});
        Grid without = grid(new long[][] {{NOTHING, 20, 30}, {11, 12, 13}, {50, 60, 70}});
        Disclosed first = first(grid);

        Disclosed second = next(first, without);
        Disclosed third = next(second, without);

        assertThat(second.grid().value(0)).isEqualTo(3);
        assertThat(second.heldBack().stream()).containsExactly(0);
        assertThat(third.heldBack()).isEqualTo(new BitSet());
        assertThat(third.isPublished(0)).isTrue();
        assertThat(third.isPublished(grid.size() - 1)).isFalse();
    }

    private static Disclosed first(Grid grid) {
        return Suppression.next(null, grid, Rules.ofSingleCounts(grid, THRESHOLD))
                .orElseThrow();
    }

    private static Disclosed next(Disclosed before, Grid live) {
        return Suppression.next(before, live, Rules.ofSingleCounts(live, THRESHOLD))
                .orElseThrow();
    }

    private static Grid grid(long[][] values) {
        return Grid.summing(values, true, true);
    }
}
