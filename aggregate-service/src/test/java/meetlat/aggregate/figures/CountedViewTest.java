package meetlat.aggregate.figures;

import static meetlat.aggregate.Given.exception;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.totals.Mark;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Question;
import meetlat.schemas.Report;
import meetlat.schemas.RollUp;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountedViewTest {

    private static final int WITNESSES = 0;
    private static final int GIRLS = 1;
    private static final int BOYS = 2;

    @Test
    void aCountIsShownWithItsMatchAndTheNoteOfItsRule() {
        GivenFigures given = given(form(
                        Given.FORM,
                        question("witnesses", WITNESSES, Match.CLOSE)
                                .setNote(note("Neighbours too."))
                                .build()))
                .with(marked(synthetic("verviers", "P1", List.of(WITNESSES), 16L), Mark.CLOSE, WITNESSES));

        assertThat(witnesses(given).at("verviers", "P1"))
                .isEqualTo(new Figure(
                        new BigDecimal(16),
                        CellStatus.REPORTED,
                        "close",
                        List.of("synthetic"),
                        note("Neighbours too."),
                        null));
    }

    @Test
    void aBlankIsMissingAndZeroIsReported() {
        GivenFigures given = given(asked()).with(report("verviers", "P1", 0L)).with(report("gent", "P1", (Long) null));

        assertThat(witnesses(given).at("verviers", "P1"))
                .isEqualTo(new Figure(BigDecimal.ZERO, CellStatus.REPORTED, "exact", List.of(), null, null));
        Figure missing = new Figure(null, CellStatus.MISSING, "exact", List.of(), null, null);
        assertThat(witnesses(given).at("gent", "P1")).isEqualTo(missing);
        assertThat(witnesses(given).at("mol", "P1")).isEqualTo(missing);
        assertThat(witnesses(given).at("nowhere", "P1")).isEqualTo(missing);
        assertThat(witnesses(given).at("gent", "P9")).isEqualTo(Figure.MISSING);
    }

    @Test
    void whatCannotBeComparedSaysWhyAlsoForTheBreakdown() {
        Question people = question("people", -1, Match.RELATED)
                .setNotComparable(List.of("witnesses"))
                .setNote(note("All people in one figure."))
                .build();
        GivenFigures given =
                given(form(Given.FORM, people)).with(marked(report("verviers", "P1"), Mark.NOT_COMPARABLE, WITNESSES));
        Figure notComparable =
                new Figure(null, CellStatus.NOT_COMPARABLE, null, List.of(), note("All people in one figure."), null);

        assertThat(witnesses(given).at("verviers", "P1")).isEqualTo(notComparable);
        assertThat(given.served(1).cell(GIRLS).at("verviers", "P1")).isEqualTo(notComparable);
        Figure total = new Figure(null, CellStatus.NOT_COMPARABLE, null, List.of(), null, null);
        assertThat(witnesses(given).at("verviers", null)).isEqualTo(total);
        assertThat(witnesses(given).at(null, "P1")).isEqualTo(total);
        assertThat(given.served(1).cell(GIRLS).at(null, "P1")).isEqualTo(total);
    }

    @Test
    void aTotalThatLeavesOutWhatCannotBeComparedSaysSo() {
        GivenFigures given = given(asked())
                .with(marked(report("verviers", "P1"), Mark.NOT_COMPARABLE, WITNESSES))
                .with(report("verviers", "P2", 2L))
                .with(marked(report("gent", "P2"), Mark.NOT_COMPARABLE, WITNESSES))
                .with(report("mol", "P3", 4L));

        assertThat(witnesses(given).at("verviers", null)).isEqualTo(total(2, "d"));
        assertThat(witnesses(given).at("mol", null)).isEqualTo(total(4));
        assertThat(witnesses(given).at(null, "P1").status()).isEqualTo(CellStatus.NOT_COMPARABLE);
        assertThat(witnesses(given).at(null, "P2")).isEqualTo(total(2, "d"));
        assertThat(witnesses(given).at(null, "P3")).isEqualTo(total(4));
        assertThat(witnesses(given).at(null, null)).isEqualTo(total(6, "d"));
    }

    @Test
    void aTotalOverPeriodsThatWereCountedInDifferentWaysSaysSo() {
        GivenFigures given =
                given(asked(exception(WITNESSES, Match.EXACT, "verviers").setFrom("P2")));
        for (String period : List.of("P1", "P2")) {
            given.with(report("verviers", period, 1L)).with(report("gent", period, 1L));
        }

        assertThat(witnesses(given).at("verviers", null)).isEqualTo(total(2, "d"));
        assertThat(witnesses(given).at("gent", null)).isEqualTo(total(2));
    }

    @Test
    void aCountThatCameAboutInAnotherWayThanTheOneBeforeBreaksTheSeries() {
        GivenFigures given =
                given(asked(exception(WITNESSES, Match.EXACT, "verviers").setFrom("P3")));
        for (String period : List.of("P1", "P3", "P4")) {
            given.with(report("verviers", period, 1L)).with(report("gent", period, 1L));
        }

        // P2 was not reported: P3 is compared with P1.
        assertThat(flags(given, "verviers")).isEqualTo("P1[] P2[] P3[b, d] P4[d]");
        assertThat(flags(given, "gent")).isEqualTo("P1[] P2[] P3[] P4[]");
    }

    @Test
    void theSeriesBreaksWhenOnlyTheMatchIsAnother() {
        GivenFigures given = given(asked())
                .with(report("verviers", "P1", 1L))
                .with(marked(report("verviers", "P2", 1L), Mark.NARROW, WITNESSES));

        assertThat(flags(given, "verviers")).isEqualTo("P1[] P2[b] P3[] P4[]");
    }

    @Test
    void aDefinitionDiffersOnlyWhereAnotherProjectIsCountedInAnotherWay() {
        GivenFigures given = given(asked(exception(WITNESSES, Match.EXACT, "verviers", "gent")))
                .with(report("verviers", "P1", 1L))
                .with(report("verviers", "P2", 1L))
                .with(report("gent", "P2", 1L))
                .with(report("mol", "P1", 1L));

        // In P2 the two that report are counted in the same way.
        assertThat(flags(given, "verviers")).isEqualTo("P1[d] P2[] P3[] P4[]");
        assertThat(flags(given, "gent")).isEqualTo("P1[] P2[] P3[] P4[]");
        assertThat(flags(given, "mol")).isEqualTo("P1[] P2[] P3[] P4[]");
    }

    @Test
    void aTotalThatMixesMatchesSaysSo() {
        GivenFigures given = given(asked())
                .with(marked(report("verviers", "P1", 1L), Mark.CLOSE, WITNESSES))
                .with(report("gent", "P1", 2L))
                .with(marked(report("verviers", "P2", 4L), Mark.CLOSE, WITNESSES))
                .with(marked(report("gent", "P2", 8L), Mark.CLOSE, WITNESSES))
                .with(marked(report("verviers", "P3", 16L), Mark.BROAD, WITNESSES))
                .with(marked(report("gent", "P3", 32L), Mark.CLOSE, WITNESSES));

        assertThat(witnesses(given).at(null, "P1")).isEqualTo(total(3, "d"));
        assertThat(witnesses(given).at(null, "P2")).isEqualTo(total(12));
        assertThat(witnesses(given).at(null, "P3")).isEqualTo(total(48, "d"));
        assertThat(witnesses(given).at("verviers", null)).isEqualTo(total(21, "d"));
        assertThat(witnesses(given).at(null, null)).isEqualTo(total(63, "d"));
    }

    @Test
    void sumsAddUpOverPeriodsAndProjects() {
        GivenFigures given = matrix(sums(SumRule.SUM, SumRule.SUM));

        assertThat(totals(given)).isEqualTo("verviers 3, gent 4, P1 5, P2 2, all 7");
    }

    @Test
    void ofALevelTheLatestReportStandsForAllPeriods() {
        GivenFigures given = matrix(sums(SumRule.LAST, SumRule.SUM));

        // The programme has each project's latest: 2 of verviers and 4 of gent.
        assertThat(totals(given)).isEqualTo("verviers 2, gent 4, P1 5, P2 2, all 6");
    }

    @Test
    void uniquePersonsDoNotAddUpOverPeriods() {
        GivenFigures given = matrix(sums(SumRule.UNIQUE, SumRule.SUM));

        assertThat(totals(given))
                .isEqualTo("verviers unique-over-periods, gent unique-over-periods, P1 5, P2 2, "
                        + "all unique-over-periods");
    }

    @Test
    void uniquePersonsDoNotAddUpOverProjects() {
        GivenFigures given = matrix(sums(SumRule.SUM, SumRule.UNIQUE));

        assertThat(totals(given))
                .isEqualTo("verviers 3, gent 4, P1 unique-over-projects, P2 unique-over-projects, "
                        + "all unique-over-projects");
    }

    @Test
    void whatHasNoSumIsAnsweredWithTheReason() {
        GivenFigures given = matrix(sums(SumRule.NONE, SumRule.NONE));

        assertThat(totals(given))
                .isEqualTo("verviers no-sum-over-periods, gent no-sum-over-periods, P1 no-sum-over-projects, "
                        + "P2 no-sum-over-projects, all no-sum-over-periods");
        assertThat(witnesses(given).at("verviers", null))
                .isEqualTo(new Figure(
                        null,
                        CellStatus.NOT_ADDITIVE,
                        null,
                        List.of(),
                        null,
                        new Reason("no-sum-over-periods", Map.of())));
    }

    @Test
    void whereNothingIsReportedThereIsNothingThatDoesNotAddUp() {
        GivenFigures given = matrix(sums(SumRule.NONE, SumRule.NONE));

        assertThat(witnesses(given).at("mol", null)).isEqualTo(Figure.MISSING);
        assertThat(witnesses(given).at(null, "P4")).isEqualTo(Figure.MISSING);
    }

    @Test
    void partsThatOverlapDoNotAddUpToTheWhole() {
        Indicator situations = indicator("witnesses")
                .setDimensions(List.of("sex"))
                .setSums(new Sums(SumRule.SUM, SumRule.SUM, Map.of("sex", SumRule.NONE)))
                .build();
        GivenFigures given = new GivenFigures(Catalogue.newBuilder(catalogue(situations, asked()))
                        .setRollUps(List.of(new RollUp(WITNESSES, List.of(GIRLS, BOYS), true)))
                        .build())
                .with(report("verviers", "P1", null, 2L, 3L))
                .with(report("gent", "P1", 9L, 2L, 3L));
        Reason reason = new Reason("no-sum-over-dimension", Map.of("dimension", "sex"));

        assertThat(witnesses(given).at("verviers", "P1"))
                .isEqualTo(new Figure(null, CellStatus.NOT_ADDITIVE, "exact", List.of(), null, reason));
        assertThat(witnesses(given).at("verviers", null))
                .isEqualTo(new Figure(null, CellStatus.NOT_ADDITIVE, null, List.of(), null, reason));
        assertThat(witnesses(given).at(null, "P1")).isEqualTo(total(9));
    }

    @Test
    void formsThatReportAsOneAreOneSeries() {
        Form former = form(
                Given.FORM,
                question("witnesses", WITNESSES, Match.CLOSE)
                        .setNote(note("Neighbours too."))
                        .build());
        Form present = Form.newBuilder(form(
                        "monitoring-2",
                        question("present", WITNESSES, Match.EXACT).build()))
                .setReportsAs(Given.FORM)
                .build();
        GivenFigures given = given(former, present)
                .with(marked(report("verviers", "P1", 16L), Mark.CLOSE, WITNESSES))
                .with(report("verviers", "P2", 2L));

        assertThat(witnesses(given).at("verviers", "P1").note()).isEqualTo(note("Neighbours too."));
        assertThat(witnesses(given).at("verviers", "P2").note()).isNull();
        assertThat(flags(given, "verviers")).isEqualTo("P1[] P2[b] P3[] P4[]");
        assertThat(witnesses(given).at("verviers", null)).isEqualTo(total(18, "d"));
    }

    @Test
    void reportsOnFormsOfTheirOwnAddUp() {
        Form other = form("other", question("more", WITNESSES, Match.CLOSE).build());
        GivenFigures given = given(asked(), other)
                .with(report("verviers", "P1", 16L))
                .with(marked(
                        Report.newBuilder(report("verviers", "P1", 2L))
                                .setForm("other")
                                .build(),
                        Mark.CLOSE,
                        WITNESSES));

        assertThat(witnesses(given).at("verviers", "P1"))
                .isEqualTo(new Figure(new BigDecimal(18), CellStatus.REPORTED, "close", List.of(), null, null));
    }

    /** verviers 1, 2; gent 4 in P1 only. */
    private static GivenFigures matrix(Sums sums) {
        return new GivenFigures(catalogue(indicator("witnesses").setSums(sums).build(), asked()))
                .with(report("verviers", "P1", 1L))
                .with(report("verviers", "P2", 2L))
                .with(report("gent", "P1", 4L));
    }

    private static String totals(GivenFigures given) {
        return "verviers " + shown(given, "verviers", null) + ", gent " + shown(given, "gent", null) + ", P1 "
                + shown(given, null, "P1") + ", P2 " + shown(given, null, "P2") + ", all " + shown(given, null, null);
    }

    private static String shown(GivenFigures given, @Nullable String project, @Nullable String period) {
        Figure figure = witnesses(given).at(project, period);
        if (figure.value() != null) {
            return figure.value().toString();
        }
        return figure.reason() == null ? figure.status().id() : figure.reason().code();
    }

    private static String flags(GivenFigures given, String project) {
        IndicatorView view = witnesses(given);
        return List.of("P1", "P2", "P3", "P4").stream()
                .map(period -> period + view.at(project, period).flags())
                .collect(Collectors.joining(" "));
    }

    private static Figure total(long value, String... flags) {
        return new Figure(BigDecimal.valueOf(value), CellStatus.REPORTED, null, List.of(flags), null, null);
    }

    private static IndicatorView witnesses(GivenFigures given) {
        return given.served(1).indicator("witnesses").orElseThrow();
    }

    private static Form asked(CrosswalkException.Builder... exceptions) {
        return form(
                Given.FORM,
                question("witnesses", WITNESSES, Match.EXACT)
                        .setExceptions(Arrays.stream(exceptions)
                                .map(CrosswalkException.Builder::build)
                                .toList())
                        .build());
    }

    private static GivenFigures given(Form... forms) {
        return new GivenFigures(catalogue(indicator("witnesses").build(), forms));
    }

    private static Catalogue catalogue(Indicator indicator, Form... forms) {
        return Given.catalogue(new Edition(1, 1))
                .setPeriods(Given.periods(List.of("P1", "P2", "P3", "P4")))
                .setIndicators(List.of(indicator))
                .setCells(List.of(
                        new Cell("witnesses", Map.of()),
                        new Cell("witnesses", Map.of("sex", "F")),
                        new Cell("witnesses", Map.of("sex", "M"))))
                .setForms(List.of(forms))
                .build();
    }
}
