package meetlat.aggregate.cells;

import static meetlat.aggregate.Given.form;
import static meetlat.aggregate.Given.indicator;
import static meetlat.aggregate.Given.question;
import static meetlat.aggregate.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.explanation.Explanations;
import meetlat.schemas.Cell;
import meetlat.schemas.Code;
import meetlat.schemas.CodeList;
import meetlat.schemas.Dimension;
import meetlat.schemas.Edition;
import meetlat.schemas.Match;
import org.junit.jupiter.api.Test;

class SliceTest {

    private final GivenFigures given = new GivenFigures(Given.catalogue(new Edition(1, 1))
                    .setIndicators(List.of(
                            indicator("victims").setDimensions(List.of("sex")).build(),
                            indicator("events").build()))
                    .setCells(List.of(
                            new Cell("victims", Map.of()),
                            new Cell("victims", Map.of("sex", "M")),
                            new Cell("victims", Map.of("sex", "F")),
                            new Cell("victims", Map.of("sex", "F", "age", "0-17")),
                            new Cell("events", Map.of())))
                    .setDimensions(List.of(new Dimension("sex", Map.of(), "sexes")))
                    .setCodeLists(List.of(new CodeList(
                            "sexes", Map.of(), List.of(new Code("F", Map.of(), null), new Code("M", Map.of(), null)))))
                    .setForms(List.of(form(
                            Given.FORM,
                            question("victims", 0, Match.EXACT).build(),
                            question("victims.M", 1, Match.EXACT).build(),
                            question("victims.F", 2, Match.EXACT).build(),
                            question("events", 4, Match.EXACT).build())))
                    .build())
            .with(report("verviers", "P1", 5L, 2L, 3L, null, 1L))
            .with(report("verviers", "P2", 7L))
            .with(report("gent", "P1", 1L, 1L));

    @Test
    void withoutProjectAndPeriodThereIsOneRowForEachAndForAllTogether() {
        assertThat(rows(List.of("victims"), List.of(), List.of(), List.of()))
                .containsExactly(
                        "victims verviers P1 {} 5",
                        "victims verviers P2 {} 7",
                        "victims verviers null {} 12",
                        "victims gent P1 {} 1",
                        "victims gent P2 {} null",
                        "victims gent null {} 1",
                        "victims mol P1 {} null",
                        "victims mol P2 {} null",
                        "victims mol null {} null",
                        "victims null P1 {} 6",
                        "victims null P2 {} 7",
                        "victims null null {} 13");
    }

    @Test
    void aBreakdownHasTheWholeAndEachCodeInTheOrderOfTheCodeList() {
        assertThat(rows(List.of("victims", "events"), List.of("verviers"), List.of("P1"), List.of("sex")))
                .containsExactly(
                        "victims verviers P1 {} 5",
                        "victims verviers P1 {sex=F} 3",
                        "victims verviers P1 {sex=M} 2",
                        "events verviers P1 {} 1");
    }

    private List<String> rows(List<String> indicators, List<String> projects, List<String> periods, List<String> by) {
        Slice slice = Slice.of(
                new Cells(given.served(1), Set.of(), new Explanations()),
                new Slice.Query(indicators, new ArrayList<>(projects), new ArrayList<>(periods), by));
        return slice.rows(slice.page(Page.Asked.ALL))
                .map(row -> row.indicator() + " " + row.project() + " " + row.period() + " " + row.dimensions() + " "
                        + row.cell().figure().value())
                .toList();
    }
}
