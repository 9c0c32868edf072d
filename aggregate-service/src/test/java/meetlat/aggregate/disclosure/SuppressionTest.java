package meetlat.aggregate.disclosure;

import static meetlat.aggregate.disclosure.Grid.NOTHING;
import static meetlat.aggregate.disclosure.Grid.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import meetlat.aggregate.disclosure.Attacker.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class SuppressionTest {

    private static final long THRESHOLD = 5;

    @Test
    void whereNothingIsSmallAllIsPublished() {
        assertThat(suppressed(grid(new long[][] {{10, 20}, {0, 40}}))).isEqualTo(new BitSet());
    }

    @Test
    void aSmallCountTakesThreeOthersWithItTheCorneredRectangle() {
        Grid grid = grid(new long[][] {{3, 20, 30}, {11, 12, 13}, {50, 60, 70}});

        BitSet suppressed = suppressed(grid);

        assertThat(suppressed.cardinality()).isEqualTo(4);
        assertThat(suppressed.get(grid.cell(0, 0))).isTrue();
        // No total is needed for it.
        assertThat(suppressed.stream().filter(grid::isTotalOfRow)).isEmpty();
        assertThat(suppressed.stream().filter(grid::isTotalOfColumn)).isEmpty();
        Bounds bounds = new Attacker(grid, suppressed).boundsOf(grid.cell(0, 0));
        assertThat(bounds.least()).isEqualTo(1, within(1e-6));
        assertThat(bounds.most()).isGreaterThanOrEqualTo(THRESHOLD);
    }

    @Test
    void whatIsZeroIsShownAndHelpsNobodyToHide() {
        Grid grid = grid(new long[][] {{3, 0, 0}, {0, 12, 13}});

        BitSet suppressed = suppressed(grid);

        assertThat(suppressed.stream().filter(cell -> grid.value(cell) == 0)).isEmpty();
        assertThat(suppressed.get(grid.cell(0, 3))).isTrue();
    }

    @Test
    void ofCountsThatAreNotSummedOneOtherInTheColumnIsEnough() {
        Grid grid = Grid.of(new long[][] {{3, 20, OPEN}, {11, 12, OPEN}, {14, 32, OPEN}});

        assertThat(suppressed(grid).cardinality()).isEqualTo(2);
    }

    @Test
    void twoSmallOnesThatMakeATotalOfFourAreNotEnoughForEachOther() {
        // 1 + 3: whoever knows the total 4 knows that neither is 5.
        Grid grid = Grid.of(new long[][] {{1, OPEN}, {3, OPEN}, {40, OPEN}, {44, OPEN}});

        BitSet suppressed = suppressed(grid);

        assertThat(suppressed.get(grid.cell(2, 0))).isTrue();
    }

    @Test
    void whatWasSuppressedStaysSo() {
        Grid grid = grid(new long[][] {{10, 20}, {30, 40}});
        BitSet before = new BitSet();
        before.set(grid.cell(0, 0));
        before.set(grid.cell(0, 1));
        before.set(grid.cell(1, 0));
        before.set(grid.cell(1, 1));

        assertThat(Suppression.of(grid, THRESHOLD, before)).isEqualTo(before);
    }

    @Test
    void noAttackerCanTellASuppressedCount(TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        int cells = 0;
        int small = 0;
        int hidden = 0;
        for (int round = 0; round < 300; round++) {
            Grid grid = random(random);
            BitSet suppressed = suppressed(grid);
            Attacker attacker = new Attacker(grid, suppressed);
            for (int cell = 0; cell < grid.size(); cell++) {
                cells += grid.isCount(cell) ? 1 : 0;
                if (suppressed.get(cell)) {
                    hidden++;
                    Bounds bounds = attacker.boundsOf(cell);
                    String described = "seed " + seed + ", round " + round + ", cell " + cell + " " + bounds;
                    assertThat(bounds.most() - bounds.least()).as(described).isGreaterThanOrEqualTo(1 - 1e-6);
                    if (grid.value(cell) < THRESHOLD) {
                        small++;
                        assertThat(bounds.most()).as(described).isGreaterThanOrEqualTo(THRESHOLD - 1e-6);
                    }
                }
            }
        }
        reporter.publishEntry("suppressed", hidden + " of " + cells + " counts, for " + small + " small ones");
    }

    private static BitSet suppressed(Grid grid) {
        return Suppression.of(grid, THRESHOLD, new BitSet());
    }

    /** Of projects and periods as they are: many zeros, some small counts, some missing. */
    private static Grid random(Random random) {
        int rows = 2 + random.nextInt(9);
        int columns = 1 + random.nextInt(6);
        boolean rowsAddUp = random.nextBoolean();
        long[][] values = new long[rows][columns];
        for (long[] row : values) {
            int size = random.nextInt(4) == 0 ? 6 : 60;
            for (int column = 0; column < columns; column++) {
                row[column] = switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1 -> NOTHING;
                    default -> random.nextInt(size);
                };
            }
        }
        return rowsAddUp ? grid(values) : withoutRowTotals(values);
    }

    private static Grid withoutRowTotals(long[][] values) {
        long[][] all = withTotals(values);
        for (long[] row : all) {
            row[row.length - 1] = OPEN;
        }
        return Grid.of(all);
    }

    private static Grid grid(long[][] values) {
        return Grid.of(withTotals(values));
    }

    private static long[][] withTotals(long[][] values) {
        int rows = values.length;
        int columns = values[0].length;
        long[][] all = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long value = values[row][column];
                all[row][column] = value;
                all[row][columns] += Math.max(0, value);
                all[rows][column] += Math.max(0, value);
                all[rows][columns] += Math.max(0, value);
            }
        }
        return all;
    }
}
