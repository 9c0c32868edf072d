package meetlat.aggregate.figures;

import static meetlat.aggregate.Given.key;
import static meetlat.aggregate.Given.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import meetlat.aggregate.Given;
import meetlat.aggregate.figures.Figures.Change;
import meetlat.aggregate.figures.Table.Row;
import meetlat.aggregate.figures.Table.TableCell;
import meetlat.aggregate.figures.Table.Total;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Edition;
import org.junit.jupiter.api.Test;

class IndicatorViewTest {

    private static final int WITNESSES = 1;

    private final Figures figures = new Figures();
    private final IndicatorView view =
            IndicatorView.of(Given.catalogue(), "witnesses").orElseThrow();

    @Test
    void theTableShowsEveryProjectAndPeriodAndTellsMissingFromZero() {
        figures.put(key("verviers", "P1"), Given.report("verviers", "P1", null, 0L));
        figures.put(key("verviers", "P2"), Given.report("verviers", "P2", null, 16L));
        figures.put(key("gent", "P2"), synthetic("gent", "P2", List.of(1), null, 2L));
        figures.put(new AggregateKey(new Edition(1, 1), "P1"), aggregate("P1", 0, List.of()));
        figures.put(new AggregateKey(new Edition(1, 1), "P2"), aggregate("P2", 18, List.of(WITNESSES)));

        Table table = view.table(figures);

        assertThat(table.periods()).containsExactly("P1", "P2");
        assertThat(table.rows())
                .containsExactly(
                        new Row(
                                "verviers",
                                List.of(reported("P1", 0), reported("P2", 16)),
                                new Figure(16L, CellStatus.REPORTED, List.of())),
                        new Row(
                                "gent",
                                List.of(missing("P1", "close"), reported("P2", 2, "synthetic")),
                                new Figure(2L, CellStatus.REPORTED, List.of("synthetic"))),
                        new Row("mol", List.of(missing("P1", "close"), missing("P2", "close")), Figure.MISSING));
        assertThat(table.total())
                .isEqualTo(new Total(
                        List.of(
                                new TableCell("P1", 0L, CellStatus.REPORTED, null, List.of()),
                                new TableCell("P2", 18L, CellStatus.REPORTED, null, List.of("synthetic"))),
                        new Figure(18L, CellStatus.REPORTED, List.of("synthetic"))));
    }

    @Test
    void onlyTheCellsThatChangedAreTold() {
        figures.put(key("verviers", "P1"), Given.report("verviers", "P1", 5L, 16L));

        assertThat(figures.put(key("verviers", "P1"), Given.report("verviers", "P1", 5L, 17L)))
                .containsExactly(new Change(1, "verviers", "P1", WITNESSES));
        assertThat(figures.put(key("verviers", "P1"), Given.report("verviers", "P1", 5L, 17L)))
                .isEmpty();
    }

    @Test
    void aReportThatEndsLeavesItsCellsMissing() {
        figures.put(key("verviers", "P1"), Given.report("verviers", "P1", 5L, 16L));

        assertThat(figures.put(key("verviers", "P1"), null))
                .containsExactly(new Change(1, "verviers", "P1", 0), new Change(1, "verviers", "P1", WITNESSES));
        assertThat(view.cell(figures, "verviers", "P1").status()).isEqualTo(CellStatus.MISSING);
    }

    @Test
    void anUnknownIndicatorHasNoView() {
        assertThat(IndicatorView.of(Given.catalogue(), "unicorns")).isEmpty();
    }

    private static Aggregate aggregate(String period, long witnesses, List<Integer> synthetic) {
        return Aggregate.newBuilder()
                .setDefinitions(1)
                .setPeriod(period)
                .setReports(1)
                .setCells(List.of(WITNESSES))
                .setSums(List.of(witnesses))
                .setContributors(List.of(1))
                .setSynthetic(synthetic)
                .build();
    }

    private static TableCell reported(String period, long value, String... flags) {
        return new TableCell(period, value, CellStatus.REPORTED, "close", List.of(flags));
    }

    private static TableCell missing(String period, String match) {
        return new TableCell(period, null, CellStatus.MISSING, match, List.of());
    }
}
