package meetlat.endtoend.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meetlat.schemas.AvroTrust;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.RollUp;

/**
 * A small programme under three editions: version 1, version 2, and a second edition of version 2 in which one more
 * project is known to have counted child witnesses. Version 2 splits witnesses, breaks victims down by sex, and has a
 * second form that replaces the first.
 */
final class SmallProgramme {

    static final String FORM = "f";
    static final String NEW_FORM = "g";
    static final List<String> PROJECTS = List.of("a", "b", "c", "d", "e");
    static final List<String> PERIODS = List.of("P1", "P2", "P3");

    static final Edition VERSION_1 = new Edition(1, 1);
    static final Edition VERSION_2 = new Edition(2, 1);
    static final Edition VERSION_2_AGAIN = new Edition(2, 2);
    static final List<Edition> EDITIONS = List.of(VERSION_1, VERSION_2, VERSION_2_AGAIN);

    static {
        AvroTrust.ensure();
    }

    private SmallProgramme() {}

    static Catalogue catalogue(Edition edition) {
        return edition.equals(VERSION_1) ? version1() : version2(edition);
    }

    /** The projects whose question about witnesses meant child witnesses, from P2 on. */
    static List<String> meantChildren(Edition edition) {
        return edition.equals(VERSION_2_AGAIN) ? List.of("a", "b", "c") : List.of("a", "b");
    }

    private static Catalogue version1() {
        return programme(VERSION_1)
                .setCells(List.of(new Cell("victims", Map.of()), new Cell("witnesses", Map.of())))
                .setForms(List.of(form(
                        FORM,
                        question("victims", 0).build(),
                        question("witnesses", 1).build())))
                .build();
    }

    private static Catalogue version2(Edition edition) {
        Question witnesses = question("witnesses", -1)
                .setNotComparable(List.of("child-witnesses", "adult-witnesses"))
                .setExceptions(List.of(new CrosswalkException(
                        meantChildren(edition), "P2", null, 4, Match.CLOSE, List.of(), Map.of())))
                .build();
        return programme(edition)
                .setCells(List.of(
                        new Cell("victims", Map.of()),
                        new Cell("victims", Map.of("sex", "F")),
                        new Cell("victims", Map.of("sex", "M")),
                        new Cell("victims", Map.of("sex", "not-asked")),
                        new Cell("child-witnesses", Map.of()),
                        new Cell("adult-witnesses", Map.of())))
                .setRollUps(List.of(new RollUp(0, List.of(1, 2), false)))
                .setForms(List.of(
                        form(FORM, question("victims", 0).setMatch(Match.BROAD).build(), witnesses),
                        Form.newBuilder(form(
                                        NEW_FORM,
                                        question("victims", 0).build(),
                                        question("women", 1).build(),
                                        question("men", 2).build(),
                                        question("children", 4).build(),
                                        question("adults", 5).build()))
                                .setReportsAs(FORM)
                                .build()))
                .build();
    }

    private static Catalogue.Builder programme(Edition edition) {
        return Catalogue.newBuilder()
                .setDefinitions(edition.definitions())
                .setEdition(edition.edition())
                .setPublishedAt(Instant.EPOCH)
                .setProgramme(new Programme("programme", Map.of(), "UTC"))
                .setPeriods(PERIODS.stream()
                        .map(p -> new Period(p, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null))
                        .toList())
                .setProjects(PROJECTS.stream()
                        .map(p -> Project.newBuilder()
                                .setId(p)
                                .setLabels(Map.of())
                                .setLanguage("nl")
                                .build())
                        .toList())
                .setIndicators(List.of());
    }

    private static Form form(String id, Question... questions) {
        return Form.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setQuestions(Stream.of(questions).toList())
                .build();
    }

    private static Question.Builder question(String id, int cell) {
        return Question.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setMaximum(1_000)
                .setCell(cell)
                .setMatch(Match.EXACT);
    }
}
