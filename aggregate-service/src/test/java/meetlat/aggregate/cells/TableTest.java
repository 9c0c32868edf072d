package meetlat.aggregate.cells;

import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.cells.Table.Row;
import meetlat.aggregate.cells.Table.TableCell;
import meetlat.aggregate.cells.Table.TableSums;
import meetlat.aggregate.cells.Table.Total;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final int WITNESSES = 1;

    @Test
    void theTableShowsEveryProjectAndPeriodAndTellsMissingFromZero() {
        GivenFigures given = new GivenFigures(Given.catalogue())
                .with(report("verviers", "P1", null, 0L))
                .with(report("verviers", "P2", null, 16L))
                .with(synthetic("gent", "P2", List.of(WITNESSES), null, 2L));

        assertThat(table(given, "witnesses"))
                .contains(new Table(
                        "witnesses",
                        1,
                        "live",
                        null,
                        "person",
                        new TableSums("sum", "sum"),
                        List.of("P1", "P2"),
                        List.of(
                                new Row(
                                        "verviers",
                                        List.of(reported("P1", 0), reported("P2", 16, "deviation")),
                                        total(16)),
                                new Row(
                                        "gent",
                                        List.of(missing("P1"), reported("P2", 2, "synthetic")),
                                        total(2, "synthetic")),
                                new Row("mol", List.of(missing("P1"), missing("P2")), Figure.MISSING)),
                        new Total(
                                List.of(cell("P1", total(0)), cell("P2", total(18, "synthetic"))),
                                total(18, "synthetic")),
                        new Page(0, 10, 3, 1)));
    }

    @Test
    void anUnknownIndicatorHasNoTable() {
        assertThat(table(new GivenFigures(Given.catalogue()), "unicorns")).isEmpty();
    }

    private static Optional<Table> table(GivenFigures given, String indicator) {
        return Table.of(
                new Cells(given.served(1), Set.of(), new Explanations()), indicator, Basis.LIVE, new Page.Asked(0, 10));
    }

    private static TableCell cell(String period, Figure figure) {
        return new TableCell(period, ReadCell.of(figure));
    }

    private static Figure total(long value, String... flags) {
        return new Figure(BigDecimal.valueOf(value), CellStatus.REPORTED, null, List.of(flags), null, null);
    }

    private static TableCell reported(String period, long value, String... flags) {
        return cell(
                period,
                new Figure(BigDecimal.valueOf(value), CellStatus.REPORTED, "exact", List.of(flags), null, null));
    }

    private static TableCell missing(String period) {
        return cell(period, new Figure(null, CellStatus.MISSING, "close", List.of(), null, null));
    }
}
