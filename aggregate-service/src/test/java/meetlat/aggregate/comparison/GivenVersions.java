package meetlat.aggregate.comparison;

import static meetlat.aggregate.Given.exception;
import static meetlat.aggregate.Given.form;
import static meetlat.aggregate.Given.indicator;
import static meetlat.aggregate.Given.marked;
import static meetlat.aggregate.Given.note;
import static meetlat.aggregate.Given.question;
import static meetlat.aggregate.Given.report;

import java.util.List;
import java.util.Map;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.totals.Mark;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Edition;
import meetlat.schemas.Match;
import meetlat.schemas.SumRule;

/**
 * Two versions of one small programme. The first asks for witnesses; the second tells child witnesses apart, to which
 * verviers turns out to have answered, and cannot use what mol answered.
 */
public final class GivenVersions {

    public static final Edition ONE = new Edition(1, 1);
    public static final Edition TWO = new Edition(2, 1);

    private static final String NOTE = "Counted children, \"mostly\"; neighbours apart.";

    private GivenVersions() {}

    public static GivenFigures figures() {
        return new GivenFigures(first(), second())
                .with(ONE, report("verviers", "P1", 16L, 5L))
                .with(TWO, marked(report("verviers", "P1", 16L, null, 5L), Mark.CLOSE, 0))
                .with(ONE, report("gent", "P1", 3L, 5L))
                .with(TWO, report("gent", "P1", null, 3L, 5L))
                .with(ONE, report("mol", "P2", 4L))
                .with(TWO, marked(report("mol", "P2"), Mark.NOT_COMPARABLE, 0, 1));
    }

    public static Catalogue first() {
        return Given.catalogue(ONE)
                .setIndicators(List.of(
                        indicator("witnesses").build(), indicator("events").build()))
                .setCells(List.of(new Cell("witnesses", Map.of()), new Cell("events", Map.of())))
                .setForms(List.of(form(
                        Given.FORM,
                        question("witnesses", 0, Match.EXACT).build(),
                        question("events", 1, Match.EXACT).build())))
                .build();
    }

    /** A draft. */
    public static Catalogue second() {
        return Given.catalogue(TWO)
                .setInForceFrom(null)
                .setIndicators(List.of(
                        indicator("child-witnesses")
                                .setReplaces(List.of("witnesses"))
                                .build(),
                        indicator("adult-witnesses")
                                .setReplaces(List.of("witnesses"))
                                .build(),
                        indicator("events")
                                .setUnit("event")
                                .setSums(Given.sums(SumRule.NONE, SumRule.SUM))
                                .build()))
                .setCells(List.of(
                        new Cell("child-witnesses", Map.of()),
                        new Cell("adult-witnesses", Map.of()),
                        new Cell("events", Map.of())))
                .setForms(List.of(form(
                        Given.FORM,
                        question("witnesses", 1, Match.EXACT)
                                .setExceptions(List.of(
                                        exception(0, Match.CLOSE, "verviers")
                                                .setFrom("P1")
                                                .setNote(note(NOTE))
                                                .build(),
                                        exception(-1, Match.RELATED, "mol")
                                                .setNotComparable(List.of("child-witnesses", "adult-witnesses"))
                                                .setNote(note("=All in one figure"))
                                                .build()))
                                .build(),
                        question("events", 2, Match.EXACT).build())))
                .build();
    }
}
