package meetlat.aggregate.totals;

import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import meetlat.aggregate.Given;
import meetlat.schemas.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningTallyTest {

    private final RunningTally running = new RunningTally();

    @Test
    void reportsAddUpCellByCellAndWhatIsMissingAddsNothing() {
        running.add(report("verviers", "P1", 5L, 16L));
        running.add(report("gent", "P1", 2L, null, 0L));

        assertThat(describe(running.snapshot())).isEqualTo("2 reports {0=7 of 2, 1=16 of 1, 2=0 of 1}");
    }

    @Test
    void aRevisionIsTheNewReportMinusTheOld() {
        running.add(report("verviers", "P1", 5L, 16L));
        running.subtract(report("verviers", "P1", 5L, 16L));
        running.add(report("verviers", "P1", null, 17L));

        assertThat(describe(running.snapshot())).isEqualTo("1 reports {1=17 of 1}");
    }

    @Test
    void aSnapshotIsNotChangedByWhatIsAddedLater() {
        running.add(report("verviers", "P1", 5L));
        Tally before = running.snapshot();
        running.add(synthetic("gent", "P1", List.of(0), 2L));

        assertThat(describe(before)).isEqualTo("1 reports {0=5 of 1}");
    }

    @Test
    void everyMarkIsCountedCellByCell() {
        running.add(Given.marked(report("verviers", "P1", 5L, 16L), Mark.CLOSE, 0));
        running.add(Given.marked(report("gent", "P1", 2L), Mark.CLOSE, 0));
        running.add(Given.marked(report("mol", "P1", 1L), Mark.NARROW, 0));
        running.subtract(Given.marked(report("gent", "P1", 2L), Mark.CLOSE, 0));

        assertThat(describe(running.snapshot())).isEqualTo("2 reports {0=6 of 2 [CLOSE=1, NARROW=1], 1=16 of 1}");
    }

    @Test
    void aCellThatCannotBeComparedIsListedWithoutAContributor() {
        running.add(Given.marked(report("verviers", "P1", 5L), Mark.NOT_COMPARABLE, 7));

        assertThat(describe(running.snapshot())).isEqualTo("1 reports {0=5 of 1, 7=0 of 0 [NOT_COMPARABLE=1]}");
    }

    @Test
    void aMarkThatNoReportCarriesAnyMoreTakesNoRoom() {
        running.add(synthetic("gent", "P1", List.of(0), 2L));
        running.subtract(synthetic("gent", "P1", List.of(0), 2L));
        running.add(report("gent", "P1", 2L));

        assertThat(running.snapshot().has(Mark.SYNTHETIC)).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsAddedAndTakenOutTheSumIsARecount(long seed) {
        Random random = new Random(seed);
        List<Report> standing = new ArrayList<>();
        RunningTally inParts = new RunningTally();
        for (int i = 0; i < 300; i++) {
            if (!standing.isEmpty() && random.nextInt(3) == 0) {
                running.subtract(standing.remove(random.nextInt(standing.size())));
            } else {
                Report report = Given.randomReport(random, "p" + i, "P1");
                standing.add(report);
                running.add(report);
            }
        }
        RunningTally odd = new RunningTally();
        RunningTally even = new RunningTally();
        for (int i = 0; i < standing.size(); i++) {
            (i % 2 == 0 ? even : odd).add(standing.get(i));
        }
        inParts.add(odd.snapshot());
        inParts.add(even.snapshot());

        String recount = recount(standing);
        assertThat(describe(running.snapshot())).as("seed %d", seed).isEqualTo(recount);
        assertThat(describe(inParts.snapshot())).as("seed %d, in parts", seed).isEqualTo(recount);
    }

    private static String recount(List<Report> reports) {
        Map<Integer, Long> sums = new TreeMap<>();
        Map<Integer, Integer> contributors = new TreeMap<>();
        Map<Integer, Map<Mark, Integer>> marks = new TreeMap<>();
        for (Report report : reports) {
            for (int i = 0; i < report.getCells().size(); i++) {
                sums.merge(report.getCells().get(i), report.getCounts().get(i), Long::sum);
                contributors.merge(report.getCells().get(i), 1, Integer::sum);
            }
            for (Mark mark : Mark.values()) {
                for (int cell : mark.cells(report)) {
                    sums.merge(cell, 0L, Long::sum);
                    marks.computeIfAbsent(cell, c -> new EnumMap<>(Mark.class)).merge(mark, 1, Integer::sum);
                }
            }
        }
        Map<Integer, String> cells = new TreeMap<>();
        sums.forEach((cell, sum) ->
                cells.put(cell, describe(sum, contributors.getOrDefault(cell, 0), marks.getOrDefault(cell, Map.of()))));
        return reports.size() + " reports " + cells;
    }

    private static String describe(Tally tally) {
        Map<Integer, String> cells = new TreeMap<>();
        for (int i = 0; i < tally.size(); i++) {
            Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
            for (Mark mark : Mark.values()) {
                if (tally.count(mark, i) > 0) {
                    marks.put(mark, tally.count(mark, i));
                }
            }
            cells.put(tally.cell(i), describe(tally.sum(i), tally.contributors(i), marks));
        }
        return tally.reports() + " reports " + cells;
    }

    private static String describe(long sum, int contributors, Map<Mark, Integer> marks) {
        String shown =
                marks.isEmpty() ? "" : " " + marks.toString().replace('{', '[').replace('}', ']');
        return sum + " of " + contributors + shown;
    }
}
