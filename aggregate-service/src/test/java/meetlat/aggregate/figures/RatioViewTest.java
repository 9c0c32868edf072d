package meetlat.aggregate.figures;

import static meetlat.aggregate.Given.form;
import static meetlat.aggregate.Given.indicator;
import static meetlat.aggregate.Given.marked;
import static meetlat.aggregate.Given.note;
import static meetlat.aggregate.Given.question;
import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.sums;
import static meetlat.aggregate.Given.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.cells.Cells;
import meetlat.aggregate.cells.Page;
import meetlat.aggregate.cells.Table;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.totals.Mark;
import meetlat.schemas.Cell;
import meetlat.schemas.Edition;
import meetlat.schemas.Match;
import meetlat.schemas.Ratio;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatioViewTest {

    private static final int STAFF = 0;
    private static final int SPENT = 1;

    private static final Sums ALL = sums(SumRule.SUM, SumRule.SUM);

    @Test
    void aRatioIsRoundedHalfUp() {
        GivenFigures given = given(ALL, ALL)
                .with(report("verviers", "P1", 1L, 3L))
                .with(report("verviers", "P2", 1L, 16L))
                .with(report("gent", "P1", 30L, 100L));

        assertThat(share(given, "verviers", "P1")).isEqualTo(cell("33.3", "exact"));
        assertThat(share(given, "verviers", "P2")).isEqualTo(cell("6.3", "exact"));
        assertThat(share(given, "gent", "P1")).isEqualTo(cell("30.0", "exact"));
    }

    @Test
    void aTotalIsTheRatioOfTheSumsWhereBothAreReported() {
        GivenFigures given = given(ALL, ALL)
                .with(report("verviers", "P1", 1L, 4L))
                .with(report("verviers", "P2", 2L, 2L))
                .with(report("gent", "P1", 5L, 20L))
                // Without its other operand a count is left out.
                .with(report("gent", "P2", null, 1_000L))
                .with(report("mol", "P1", 1_000L, null));

        assertThat(share(given, "verviers", null)).isEqualTo(total("50.0")); // 3 of 6
        assertThat(share(given, "gent", null)).isEqualTo(total("25.0")); // 5 of 20
        assertThat(share(given, "mol", null)).isEqualTo(Figure.MISSING);
        assertThat(share(given, null, "P1")).isEqualTo(total("25.0")); // 6 of 24
        assertThat(share(given, null, "P2")).isEqualTo(total("100.0")); // 2 of 2
        assertThat(share(given, null, null)).isEqualTo(total("30.8")); // 8 of 26
    }

    @Test
    void whatOneOperandLacksTheRatioLacks() {
        GivenFigures given = given(ALL, ALL)
                .with(report("verviers", "P1", null, 3L))
                .with(marked(report("gent", "P1", null, 3L), Mark.NOT_COMPARABLE, STAFF));

        assertThat(share(given, "verviers", "P1")).isEqualTo(Figure.MISSING);
        assertThat(share(given, "mol", "P1")).isEqualTo(Figure.MISSING);
        assertThat(share(given, "gent", "P1"))
                .isEqualTo(new Figure(null, CellStatus.NOT_COMPARABLE, null, List.of(), null, null));
        assertThat(share(given, null, "P1").status()).isEqualTo(CellStatus.NOT_COMPARABLE);
    }

    @Test
    void whereThereIsNothingToDivideByTheRatioIsMissing() {
        GivenFigures given = given(ALL, ALL).with(report("verviers", "P1", 3L, 0L));
        Figure nothing = new Figure(
                null, CellStatus.MISSING, null, List.of(), null, new Reason("nothing-to-divide-by", Map.of()));

        assertThat(share(given, "verviers", "P1")).isEqualTo(nothing);
        assertThat(share(given, "verviers", null)).isEqualTo(nothing);
        assertThat(share(given, null, null)).isEqualTo(nothing);
    }

    @Test
    void theFlagsOfBothOperandsStand() {
        GivenFigures given = given(ALL, ALL)
                .with(marked(report("verviers", "P1", 1L, 4L), Mark.CLOSE, SPENT))
                .with(synthetic("verviers", "P2", List.of(STAFF), 1L, 4L));

        assertThat(share(given, "verviers", "P1")).isEqualTo(cell("25.0", "close"));
        assertThat(share(given, "verviers", "P2")).isEqualTo(cell("25.0", "exact", "b", "synthetic"));
        assertThat(share(given, "verviers", null)).isEqualTo(total("25.0", "d", "synthetic"));
    }

    @Test
    void ofALevelTheLatestReportOfBothCounts() {
        GivenFigures given = given(sums(SumRule.LAST, SumRule.SUM), ALL)
                .with(report("verviers", "P1", 1L, 10L))
                .with(report("verviers", "P2", 3L, 10L))
                .with(report("gent", "P1", 5L, 20L))
                .with(report("gent", "P2", 100L, null));

        assertThat(share(given, "verviers", null)).isEqualTo(total("15.0")); // 3 of 20
        assertThat(share(given, null, null)).isEqualTo(total("20.0")); // 3 + 5 of 40
    }

    @Test
    void aSumThatAnOperandForbidsForbidsTheTotal() {
        GivenFigures given = given(sums(SumRule.UNIQUE, SumRule.SUM), sums(SumRule.SUM, SumRule.NONE))
                .with(report("verviers", "P1", 1L, 4L));

        assertThat(share(given, "verviers", "P1")).isEqualTo(cell("25.0", "exact"));
        assertThat(share(given, "verviers", null)).isEqualTo(notAdditive("unique-over-periods"));
        assertThat(share(given, null, "P1")).isEqualTo(notAdditive("no-sum-over-projects"));
        assertThat(share(given, null, null)).isEqualTo(notAdditive("unique-over-periods"));
        assertThat(share(given, "gent", null)).isEqualTo(Figure.MISSING);
    }

    @Test
    void theTableOfARatioSaysThatItIsNeverSummed() {
        Table table = Table.of(
                        new Cells(given(ALL, ALL).served(1), Set.of(), new Explanations()),
                        "staff-share",
                        Basis.LIVE,
                        new Page.Asked(0, 10))
                .orElseThrow();

        assertThat(table.sums()).isEqualTo(new Table.TableSums("none", "none"));
        assertThat(table.unit()).isEqualTo("percent");
    }

    private static Figure share(GivenFigures given, @Nullable String project, @Nullable String period) {
        return given.served(1).indicator("staff-share").orElseThrow().at(project, period);
    }

    private static Figure cell(String value, String match, String... flags) {
        return new Figure(
                new BigDecimal(value), CellStatus.REPORTED, match, List.of(flags), note("Own staff only."), null);
    }

    private static Figure total(String value, String... flags) {
        return new Figure(new BigDecimal(value), CellStatus.REPORTED, null, List.of(flags), null, null);
    }

    private static Figure notAdditive(String reason) {
        return new Figure(null, CellStatus.NOT_ADDITIVE, null, List.of(), null, new Reason(reason, Map.of()));
    }

    private static GivenFigures given(Sums staff, Sums spent) {
        return new GivenFigures(Given.catalogue(new Edition(1, 1))
                .setIndicators(List.of(
                        indicator("staff").setSums(staff).build(),
                        indicator("spent").setSums(spent).build(),
                        indicator("staff-share")
                                .setUnit("percent")
                                .setRatio(new Ratio("staff", "spent", 100, 1))
                                .build()))
                .setCells(List.of(new Cell("staff", Map.of()), new Cell("spent", Map.of())))
                .setForms(List.of(form(
                        Given.FORM,
                        question("staff", STAFF, Match.EXACT).build(),
                        question("spent", SPENT, Match.EXACT)
                                .setNote(note("Own staff only."))
                                .build())))
                .build());
    }
}
