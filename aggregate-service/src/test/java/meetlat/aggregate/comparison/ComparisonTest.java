package meetlat.aggregate.comparison;

import static meetlat.aggregate.Given.exception;
import static meetlat.aggregate.Given.form;
import static meetlat.aggregate.Given.note;
import static meetlat.aggregate.Given.question;
import static meetlat.aggregate.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.comparison.Because.AppliedRule;
import meetlat.aggregate.comparison.Because.Counts;
import meetlat.aggregate.comparison.Comparison.Filter;
import meetlat.aggregate.comparison.IndicatorComparison.Change;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Reason;
import meetlat.aggregate.totals.Mark;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Match;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String NOTE = "Counted children, \"mostly\"; neighbours apart.";

    private static final AppliedRule WITNESSES = general("witnesses");
    private static final AppliedRule ADULTS = general("adult-witnesses");
    private static final AppliedRule CHILDREN_AT_VERVIERS = new AppliedRule(
            "exception",
            List.of("verviers"),
            "P1",
            null,
            new Counts("child-witnesses", Map.of(), "close"),
            List.of(),
            note(NOTE));
    private static final AppliedRule NOTHING_AT_MOL = new AppliedRule(
            "exception",
            List.of("mol"),
            null,
            null,
            null,
            List.of("child-witnesses", "adult-witnesses"),
            note("=All in one figure"));

    private final GivenFigures given = GivenVersions.figures();

    @Test
    void anIndicatorThatIsSplitShowsWhereItsCountsWentAndWhy() {
        assertThat(compare(Filter.ALL))
                .containsExactly(
                        new IndicatorComparison(
                                "child-witnesses",
                                Change.ADDED,
                                Map.of("en", "child-witnesses"),
                                List.of("witnesses"),
                                List.of(),
                                List.of(),
                                null,
                                total(16, "d"),
                                List.of(
                                        cell(
                                                "verviers",
                                                "P1",
                                                null,
                                                reported(16, "close", NOTE),
                                                because(CHILDREN_AT_VERVIERS)),
                                        cell("mol", "P2", null, notComparable(), because(NOTHING_AT_MOL)))),
                        new IndicatorComparison(
                                "adult-witnesses",
                                Change.ADDED,
                                Map.of("en", "adult-witnesses"),
                                List.of("witnesses"),
                                List.of(),
                                List.of(),
                                null,
                                total(3, "d"),
                                List.of(
                                        cell("gent", "P1", null, reported(3, "exact", null), because(ADULTS)),
                                        cell("mol", "P2", null, notComparable(), because(NOTHING_AT_MOL)))),
                        new IndicatorComparison(
                                "events",
                                Change.CHANGED,
                                Map.of("en", "events"),
                                List.of(),
                                List.of(),
                                List.of("unit", "sums"),
                                total(10),
                                new Figure(
                                        null,
                                        CellStatus.NOT_ADDITIVE,
                                        null,
                                        List.of(),
                                        null,
                                        new Reason("no-sum-over-periods", Map.of())),
                                List.of()),
                        new IndicatorComparison(
                                "witnesses",
                                Change.REMOVED,
                                Map.of("en", "witnesses"),
                                List.of(),
                                List.of("child-witnesses", "adult-witnesses"),
                                List.of(),
                                total(23),
                                null,
                                List.of(
                                        cell(
                                                "verviers",
                                                "P1",
                                                reported(16, "exact", null),
                                                null,
                                                because(CHILDREN_AT_VERVIERS)),
                                        cell("gent", "P1", reported(3, "exact", null), null, because(ADULTS)),
                                        cell("mol", "P2", reported(4, "exact", null), null, because(NOTHING_AT_MOL)))));
    }

    @Test
    void theFiltersNarrowItDown() {
        assertThat(compare(new Filter(List.of("witnesses"), List.of("gent", "mol"), List.of("P1"))))
                .singleElement()
                .satisfies(witnesses -> assertThat(witnesses.cells())
                        .containsExactly(cell("gent", "P1", reported(3, "exact", null), null, because(ADULTS))));
    }

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(new Comparison(given.served(1), given.served(1), Filter.ALL).indicators())
                .allSatisfy(indicator -> {
                    assertThat(indicator.change()).isEqualTo(Change.SAME);
                    assertThat(indicator.cells()).isEmpty();
                });
    }

    @Test
    void aQuestionThatTheEarlierVersionDoesNotHaveHasNoRuleThere() {
        assertThat(new Comparison(given.served(2), given.served(1), new Filter(List.of("events"), List.of(), List.of()))
                        .indicators())
                .extracting(IndicatorComparison::change)
                .containsExactly(Change.CHANGED);
        GivenFigures withoutForm = new GivenFigures(
                        Catalogue.newBuilder(GivenVersions.first())
                                .setForms(List.of())
                                .build(),
                        GivenVersions.second())
                .with(GivenVersions.TWO, Given.report("gent", "P1", null, 3L));

        assertThat(new Comparison(
                                withoutForm.served(1),
                                withoutForm.served(2),
                                new Filter(List.of("adult-witnesses"), List.of(), List.of()))
                        .indicators()
                        .flatMap(indicator -> indicator.cells().stream()))
                .containsExactly(cell(
                        "gent",
                        "P1",
                        null,
                        reported(3, "exact", null),
                        List.of(new Because(
                                Given.FORM,
                                "witnesses",
                                Map.of(),
                                new AppliedRule("none", List.of(), null, null, null, List.of(), Map.of()),
                                ADULTS))));
    }

    @Test
    void ofTwoFormsThatReportAsOneOnlyTheOneThatAFigureComesFromIsNamed() {
        Catalogue second = GivenVersions.second();
        Form newForm = Form.newBuilder(Given.form(
                        "monitoring-2",
                        Given.question("children", 0, Match.EXACT)
                                .setLabels(note("How many children?"))
                                .build()))
                .setReportsAs(Given.FORM)
                .build();
        GivenFigures twoForms = new GivenFigures(
                        GivenVersions.first(),
                        Catalogue.newBuilder(second)
                                .setForms(List.of(second.getForms().get(0), newForm))
                                .build())
                .with(GivenVersions.TWO, Given.marked(Given.report("verviers", "P1", 16L), Mark.CLOSE, 0))
                .with(GivenVersions.TWO, Given.report("gent", "P1", 4L));

        assertThat(new Comparison(
                                twoForms.served(1),
                                twoForms.served(2),
                                new Filter(List.of("child-witnesses"), List.of(), List.of()))
                        .indicators()
                        .flatMap(indicator -> indicator.cells().stream())
                        .map(CellComparison::because))
                .containsExactly(
                        because(CHILDREN_AT_VERVIERS),
                        List.of(new Because(
                                "monitoring-2",
                                "children",
                                note("How many children?"),
                                new AppliedRule("none", List.of(), null, null, null, List.of(), Map.of()),
                                general("child-witnesses"))));
    }

    @Test
    void asCsvEachCellIsALine() {
        StringBuilder csv = new StringBuilder();
        ComparisonCsv.write(new Comparison(given.served(1), given.served(2), Filter.ALL), csv);

        assertThat(csv)
                .hasToString(String.join(
                        "\r\n",
                        "indicator,change,dimensions,project,period,from_value,from_status,from_match,to_value,"
                                + "to_status,to_match,from_flags,to_flags,from_reason,to_reason,form,question,from_rule,"
                                + "to_rule,note_nl,note_fr,note_de,note_en",
                        "child-witnesses,added,,verviers,P1,,,,16,reported,close,,,,,monitoring,witnesses,general,"
                                + "exception,,,,\"Counted children, \"\"mostly\"\"; neighbours apart.\"",
                        "child-witnesses,added,,mol,P2,,,,,not-comparable,,,,,,monitoring,witnesses,general,exception,"
                                + ",,,'=All in one figure",
                        "adult-witnesses,added,,gent,P1,,,,3,reported,exact,,,,,monitoring,witnesses,general,general,,,,",
                        "adult-witnesses,added,,mol,P2,,,,,not-comparable,,,,,,monitoring,witnesses,general,exception,"
                                + ",,,'=All in one figure",
                        "witnesses,removed,,verviers,P1,16,reported,exact,,,,,,,,monitoring,witnesses,general,exception,"
                                + ",,,",
                        "witnesses,removed,,gent,P1,3,reported,exact,,,,,,,,monitoring,witnesses,general,general,,,,",
                        "witnesses,removed,,mol,P2,4,reported,exact,,,,,,,,monitoring,witnesses,general,exception,,,,",
                        ""));
    }

    @Test
    void asCsvTheSidesDifferAlsoWhereOnlyTheFlagsDo() {
        GivenFigures broken = new GivenFigures(
                        GivenVersions.first(),
                        Catalogue.newBuilder(GivenVersions.first())
                                .setDefinitions(2)
                                .setForms(List.of(form(
                                        Given.FORM,
                                        question("witnesses", 0, Match.EXACT)
                                                .setExceptions(List.of(exception(0, Match.EXACT, "verviers")
                                                        .setFrom("P2")
                                                        .build()))
                                                .build())))
                                .build())
                .with(GivenVersions.ONE, report("verviers", "P1", 1L))
                .with(GivenVersions.ONE, report("verviers", "P2", 2L))
                .with(GivenVersions.TWO, report("verviers", "P1", 1L))
                .with(GivenVersions.TWO, report("verviers", "P2", 2L));
        StringBuilder csv = new StringBuilder();
        ComparisonCsv.write(new Comparison(broken.served(1), broken.served(2), Filter.ALL), csv);

        assertThat(csv.toString().lines().skip(1))
                .containsExactly("witnesses,changed,,verviers,P2,2,reported,exact,2,reported,exact,,b,,,monitoring,"
                        + "witnesses,general,exception,,,,");
    }

    private List<IndicatorComparison> compare(Filter filter) {
        return new Comparison(given.served(1), given.served(2), filter)
                .indicators()
                .toList();
    }

    private static List<Because> because(AppliedRule inSecond) {
        return List.of(new Because(Given.FORM, "witnesses", Map.of(), WITNESSES, inSecond));
    }

    private static AppliedRule general(String indicator) {
        return new AppliedRule(
                "general", List.of(), null, null, new Counts(indicator, Map.of(), "exact"), List.of(), Map.of());
    }

    private static CellComparison cell(
            String project, String period, @Nullable Figure from, @Nullable Figure to, List<Because> because) {
        return new CellComparison(Map.of(), project, period, from, to, because);
    }

    private static Figure total(long value, String... flags) {
        return new Figure(BigDecimal.valueOf(value), CellStatus.REPORTED, null, List.of(flags), null, null);
    }

    private static Figure reported(long value, String match, @Nullable String note) {
        return new Figure(
                BigDecimal.valueOf(value),
                CellStatus.REPORTED,
                match,
                List.of(),
                note == null ? null : note(note),
                null);
    }

    private static Figure notComparable() {
        return new Figure(null, CellStatus.NOT_COMPARABLE, null, List.of(), note("=All in one figure"), null);
    }
}
