package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import meetlat.bench.workload.Revisions;
import meetlat.bench.workload.Workload;
import org.junit.jupiter.api.Test;

class TableSumTest {

    private static final List<String> PROJECTS = List.of("a", "b");
    private static final List<String> PERIODS = List.of("P0", "P1");

    @Test
    void isTheSameInWhateverOrderTheFiguresCome() {
        TableSum table = TableSum.NOTHING.plus("a", "P0", 3).plus("b", "P0", 0).plus(null, null, 3);

        assertThat(TableSum.NOTHING.plus(null, null, 3).plus("b", "P0", 0).plus("a", "P0", 3))
                .isEqualTo(table);
        assertThat(table.figures()).isEqualTo(3);
        assertThat(table.sum()).isEqualTo(6);
    }

    @Test
    void tellsFiguresApartThatStandElsewhereButAddUpToTheSame() {
        TableSum table = TableSum.NOTHING.plus("a", "P0", 3).plus("b", "P0", 4);

        assertThat(TableSum.NOTHING.plus("a", "P0", 4).plus("b", "P0", 3)).isNotEqualTo(table);
        assertThat(TableSum.NOTHING.plus("a", "P1", 3).plus("b", "P0", 4)).isNotEqualTo(table);
        assertThat(TableSum.NOTHING.plus("a", null, 3).plus("b", "P0", 4)).isNotEqualTo(table);
    }

    @Test
    void theJsonThatIsWrittenSaysWhatTheRowsSay() {
        // given: b reported nothing, and a nothing in the first period
        TableRows rows = new TableRows(PROJECTS, PERIODS);
        rows.put("a", "P1", 5);
        rows.put("a", null, 5);
        rows.put(null, "P1", 5);
        rows.put(null, null, 5);

        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new TableJson("victims", 1).write(rows, json);

        assertThat(TableAnswer.parse(json.toByteArray()).sum())
                .isEqualTo(TableSum.NOTHING
                        .plus("a", "P1", 5)
                        .plus("a", null, 5)
                        .plus(null, "P1", 5)
                        .plus(null, null, 5));
        assertThat(json.toString(StandardCharsets.UTF_8))
                .contains("{\"project\":\"b\",\"cells\":[{\"period\":\"P0\",\"value\":null,\"status\":\"missing\","
                        + "\"match\":null,\"flags\":[],\"note\":null,\"reason\":null}");
    }

    @Test
    void rowsThatAreFilledAgainForgetWhatTheyHeld() {
        TableRows rows = new TableRows(PROJECTS, PERIODS);
        rows.put("a", "P1", 5);

        rows.clear();

        assertThat(rows.at(0, 1)).isNull();
    }

    @Test
    void aRecountCountsWhatStands() {
        // given: one project that reports once for each of six periods, and a revision of one of them
        Workload workload = Workload.of(1, 7);
        Revisions revisions = new Revisions(workload);
        TableSum before = TableSum.recount(workload, revisions, 0);
        revisions.next();

        TableSum after = TableSum.recount(workload, revisions, 0);

        assertThat(after).isNotEqualTo(before);
        // Each figure counts in its cell, its project's total, its period's and the whole.
        long whole = 0;
        for (int i = 0; i < workload.submissions(); i++) {
            Long count = Revisions.count(revisions.standing(i), 0);
            whole += count == null ? 0 : count;
        }
        assertThat(after.sum()).isEqualTo(4 * whole);
    }
}
