package meetlat.aggregate.totals;

import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void reportsAddUpCellByCellAndWhatIsMissingAddsNothing() {
        Tally tally = Tally.NONE.plus(report("verviers", "P1", 5L, 16L)).plus(report("gent", "P1", 2L, null, 0L));

        assertThat(describe(tally)).isEqualTo("2 reports: 7 of 2, 16 of 1, 0 of 1");
    }

    @Test
    void aRevisionIsTheNewReportMinusTheOld() {
        Tally tally = Tally.NONE
                .plus(report("verviers", "P1", 5L, 16L))
                .minus(report("verviers", "P1", 5L, 16L))
                .plus(report("verviers", "P1", null, 17L));

        assertThat(describe(tally)).isEqualTo("1 reports: 0 of 0, 17 of 1");
    }

    @Test
    void aTallyIsNotChangedByAddingToIt() {
        Tally before = Tally.NONE.plus(report("verviers", "P1", 5L));
        before.plus(report("gent", "P1", 2L));

        assertThat(describe(before)).isEqualTo("1 reports: 5 of 1");
    }

    @Test
    void talliesAddUp() {
        Tally tally = Tally.NONE
                .plus(report("verviers", "P1", 5L, 16L))
                .plus(Tally.NONE.plus(report("gent", "P1", 2L, null, 3L)));

        assertThat(describe(tally)).isEqualTo("2 reports: 7 of 2, 16 of 1, 3 of 1");
    }

    @Test
    void madeUpCountsAreCounted() {
        Tally tally = Tally.NONE
                .plus(synthetic("verviers", "P1", List.of(0), 5L, 16L))
                .plus(synthetic("gent", "P1", List.of(0, 1), 1L, 1L))
                .minus(synthetic("gent", "P1", List.of(0, 1), 1L, 1L));

        assertThat(tally.synthetic(0)).isEqualTo(1);
        assertThat(tally.synthetic(1)).isZero();
    }

    private static String describe(Tally tally) {
        StringBuilder text = new StringBuilder(tally.reports() + " reports:");
        for (int cell = 0; cell < tally.size(); cell++) {
            text.append(cell == 0 ? " " : ", ")
                    .append(tally.sum(cell))
                    .append(" of ")
                    .append(tally.contributors(cell));
        }
        return text.toString();
    }
}
