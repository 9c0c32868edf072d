package meetlat.aggregate.figures;

import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.figures.Table.Row;
import meetlat.aggregate.figures.Table.TableCell;
import meetlat.aggregate.figures.Table.TableSums;
import meetlat.aggregate.figures.Table.Total;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final int WITNESSES = 1;

    @Test
    void theTableShowsEveryProjectAndPeriodAndTellsMissingFromZero() {
        GivenFigures given = new GivenFigures(Given.catalogue())
                .with(report("verviers", "P1", null, 0L))
                .with(report("verviers", "P2", null, 16L))
                .with(synthetic("gent", "P2", List.of(WITNESSES), null, 2L));

        assertThat(Table.of(given.served(1), "witnesses"))
                .contains(new Table(
                        "witnesses",
                        1,
                        "person",
                        new TableSums("sum", "sum"),
                        List.of("P1", "P2"),
                        List.of(
                                new Row("verviers", List.of(reported("P1", 0), reported("P2", 16)), total(16)),
                                new Row(
                                        "gent",
                                        List.of(missing("P1"), reported("P2", 2, "synthetic")),
                                        total(2, "synthetic")),
                                new Row("mol", List.of(missing("P1"), missing("P2")), Figure.MISSING)),
                        new Total(
                                List.of(new TableCell("P1", total(0)), new TableCell("P2", total(18, "synthetic"))),
                                total(18, "synthetic"))));
    }

    @Test
    void anUnknownIndicatorHasNoTable() {
        assertThat(Table.of(new GivenFigures(Given.catalogue()).served(1), "unicorns"))
                .isEmpty();
    }

    private static Figure total(long value, String... flags) {
        return new Figure(BigDecimal.valueOf(value), CellStatus.REPORTED, null, List.of(flags), null, null);
    }

    private static TableCell reported(String period, long value, String... flags) {
        return new TableCell(
                period,
                new Figure(BigDecimal.valueOf(value), CellStatus.REPORTED, "exact", List.of(flags), null, null));
    }

    private static TableCell missing(String period) {
        return new TableCell(period, new Figure(null, CellStatus.MISSING, "close", List.of(), null, null));
    }
}
