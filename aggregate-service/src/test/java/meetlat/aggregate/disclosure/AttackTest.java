package meetlat.aggregate.disclosure;

import static meetlat.aggregate.disclosure.Grid.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import meetlat.aggregate.disclosure.Unknowns.Bounds;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** An attacker who kept every release of a table can tell none of the counts that are not published. */
class AttackTest {

    private static final long THRESHOLD = 5;

    private int cells;
    private int small;
    private int hidden;
    private int heldBack;

    @Test
    void noAttackerCanTellASuppressedCount(TestReporter reporter) {
        attack(300, reporter);
    }

    @Tag("long")
    @RepeatedTest(10)
    void norWithMoreLuck(TestReporter reporter) {
        attack(1_000, reporter);
    }

    private void attack(int rounds, TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Counts counts = new Counts(random);
            List<Disclosed> published = new ArrayList<>();
            for (int release = 0; release < 4; release++) {
                Grid live = counts.grid();
                Disclosed before = release == 0 ? null : published.get(release - 1);
                published.add(Suppression.next(before, live, Rules.ofSingleCounts(live, THRESHOLD))
                        .orElseThrow());
                counts.change();
            }
            String described = "seed " + seed + ", round " + round;
            Attacker attacker = new Attacker(published);
            for (int release = 0; release < published.size(); release++) {
                attack(attacker, published.get(release), release, described);
            }
        }
        reporter.publishEntry("suppressed", hidden + " of " + cells + " counts, for " + small + " small ones");
        reporter.publishEntry("held back", heldBack + " counts");
    }

    private void attack(Attacker attacker, Disclosed disclosed, int release, String described) {
        Grid grid = disclosed.grid();
        heldBack += disclosed.heldBack().cardinality();
        for (int cell = 0; cell < grid.size(); cell++) {
            cells += grid.isCount(cell) ? 1 : 0;
            if (!disclosed.isPublished(cell) && grid.value(cell) > 0) {
                hidden++;
                Bounds bounds = attacker.boundsOf(cell, release);
                String which = described + ", release " + release + ", cell " + cell + " " + bounds;
                assertThat(bounds.most() - bounds.least()).as(which).isGreaterThanOrEqualTo(1 - 1e-6);
                if (grid.value(cell) < THRESHOLD) {
                    small++;
                    assertThat(bounds.most()).as(which).isGreaterThanOrEqualTo(THRESHOLD - 1e-6);
                }
            } else if (disclosed.isPublished(cell)) {
                assertThat(grid.value(cell)).as(described).isNotIn(1L, 2L, 3L, 4L);
            }
        }
    }

    /** Of projects and periods as they are: many zeros, some small counts, some missing; some come in late or anew. */
    private static final class Counts {

        private final Random random;
        private final long[][] values;
        private final boolean rowsAddUp;
        private final boolean columnsAddUp;

        Counts(Random random) {
            this.random = random;
            this.values = new long[2 + random.nextInt(6)][1 + random.nextInt(5)];
            this.rowsAddUp = random.nextInt(3) > 0;
            this.columnsAddUp = random.nextInt(4) > 0;
            for (int row = 0; row < values.length; row++) {
                for (int column = 0; column < values[0].length; column++) {
                    values[row][column] = count();
                }
            }
        }

        private long count() {
            return switch (random.nextInt(6)) {
                case 0 -> 0;
                case 1 -> NOTHING;
                default -> random.nextInt(random.nextInt(4) == 0 ? 6 : 60);
            };
        }

        Grid grid() {
            return Grid.summing(values, rowsAddUp, columnsAddUp);
        }

        void change() {
            int changes = random.nextInt(3) == 0 ? values.length : 1 + random.nextInt(2);
            for (int i = 0; i < changes; i++) {
                values[random.nextInt(values.length)][random.nextInt(values[0].length)] = count();
            }
        }
    }
}
