package meetlat.aggregate.annex;

import static meetlat.aggregate.Given.indicator;
import static meetlat.aggregate.Given.progress;
import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.sums;
import static meetlat.aggregate.Given.synthetic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Edition;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.ResultsLevel;
import meetlat.schemas.SumRule;

/**
 * Verviers' witnesses as the deck prints them, 0 0 0 0 16 2, beside Gent's made-up 40 in each period; its victims, of whom
 * two periods are missing and of whom no sum over periods is made; no events.
 */
public final class GivenAnnex {

    public static final Instant NOW = Instant.parse("2024-12-01T13:30:00Z");

    private static final long[] WITNESSES = {0, 0, 0, 0, 16, 2};
    private static final Long[] VICTIMS = {12L, null, 1_240L, 3L, null, 9L};

    private GivenAnnex() {}

    public static Catalogue catalogue() {
        return Given.catalogue(new Edition(1, 1))
                .setPeriods(periods())
                .setProjects(List.of(
                        project("verviers", "fr", null),
                        project("gent", "nl", LocalDate.parse("2024-02-25")),
                        project("mol", "nl", null)))
                .setIndicators(List.of(
                        named("victims", "Slachtoffers", "Victimes")
                                .setLevel(ResultsLevel.OUTPUT)
                                .setSums(sums(SumRule.UNIQUE, SumRule.SUM))
                                .build(),
                        named("witnesses", "Getuigen", "Témoins").build(),
                        named("events", "Evenementen", "Événements")
                                .setLevel(ResultsLevel.ACTIVITY)
                                .build()))
                .setCells(List.of(
                        new Cell("victims", Map.of()), new Cell("witnesses", Map.of()), new Cell("events", Map.of())))
                .setForms(List.of(Given.form(
                        Given.FORM,
                        Given.question("victims", 0, Match.EXACT).build(),
                        Given.question("witnesses", 1, Match.CLOSE)
                                .setNote(Map.of("fr", "Témoins adultes seulement.", "nl", "Enkel volwassen getuigen."))
                                .build(),
                        Given.question("events", 2, Match.EXACT).build())))
                .build();
    }

    private static Indicator.Builder named(String id, String nl, String fr) {
        return indicator(id)
                .setLabels(Map.of("nl", nl, "fr", fr, "en", id))
                .setIncluded(Map.of("nl", "Ook wie <16> is & ouder."));
    }

    private static Project project(String id, String language, LocalDate stopped) {
        return Project.newBuilder()
                .setId(id)
                .setLabels(Map.of("en", id, "nl", id.equals("gent") ? "Gent" : id, "fr", id))
                .setLanguage(language)
                .setStopped(stopped)
                .setMembers(id.equals("mol") ? List.of("Mol", "Balen") : List.of())
                .build();
    }

    private static List<Period> periods() {
        LocalDate start = LocalDate.parse("2022-10-25");
        return java.util.stream.IntStream.range(0, 6)
                .mapToObj(p -> new Period("P" + (p + 1), start.plusMonths(4L * p), start.plusMonths(4L * p + 4), null))
                .toList();
    }

    public static GivenFigures figures() {
        GivenFigures given = new GivenFigures(catalogue());
        for (int p = 0; p < WITNESSES.length; p++) {
            String period = "P" + (p + 1);
            given.with(report("verviers", period, VICTIMS[p], WITNESSES[p]));
            if (p < 4) {
                given.with(synthetic("gent", period, List.of(1), null, 40L));
            }
        }
        given.figures().put(new Edition(1, 1), progress(new Edition(1, 1), true));
        return given;
    }

    public static Annex annex(String project, String language, CellExplanations explanations) {
        Shown shown = figures().served(1);
        Project found = shown.definitions().catalogue().getProjects().stream()
                .filter(known -> known.getId().equals(project))
                .findFirst()
                .orElseThrow();
        return AnnexReading.of(shown, found, language, new AsOf.Live(NOW), explanations, NOW);
    }

    /** One explanation of Verviers' witnesses in P5, with this text. */
    public static CellExplanations explained(long value, String text) {
        return (shown, indicator, project, period, found) ->
                indicator.equals("witnesses") && project.equals("verviers") && period.equals("P5")
                        ? List.of(new CellExplanations.Given(
                                value, "coordinator", "fr", text, Instant.parse("2024-07-01T09:00:00Z")))
                        : List.of();
    }
}
