package meetlat.normalize;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.normalize.definitions.Definitions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import meetlat.schemas.RollUp;

/**
 * A second definitions version of the small programme: witnesses split, victims by sex and age, situations by type of
 * violence. The form of the first version stays, with a crosswalk; the new form replaces it.
 */
public final class GivenAgreed {

    public static final String OLD_FORM = Given.FORM;
    public static final String NEW_FORM = "monitoring-2";

    public static final int VICTIMS = 0;
    public static final int VICTIMS_F = 1;
    public static final int VICTIMS_M = 2;
    public static final int VICTIMS_SEX_NOT_ASKED = 3;
    public static final int SITUATIONS = 4;
    public static final int SITUATIONS_PHYSICAL = 5;
    public static final int SITUATIONS_SEXUAL = 6;
    public static final int CHILD_WITNESSES = 7;
    public static final int ADULT_WITNESSES = 8;
    public static final int VICTIMS_F_0_17 = 9;
    public static final int VICTIMS_F_18 = 10;
    public static final int VICTIMS_0_17 = 11;
    public static final int VICTIMS_18 = 12;

    /** When it was published: what the builder of {@link Given} accepts is accepted later. */
    public static final Instant PUBLISHED = Instant.parse("2024-07-01T12:00:00Z");

    private static final List<Cell> CELLS = List.of(
            cell("victims"),
            cell("victims", "sex", "F"),
            cell("victims", "sex", "M"),
            cell("victims", "sex", "not-asked"),
            cell("situations"),
            cell("situations", "violence-type", "physical"),
            cell("situations", "violence-type", "sexual"),
            cell("child-witnesses"),
            cell("adult-witnesses"),
            cell("victims", "sex", "F", "age", "0-17"),
            cell("victims", "sex", "F", "age", "18+"),
            cell("victims", "age", "0-17"),
            cell("victims", "age", "18+"));

    private GivenAgreed() {}

    public static Definitions definitions() {
        return Definitions.of(catalogue(2, PUBLISHED));
    }

    public static Catalogue catalogue(int edition, Instant publishedAt) {
        Given.definitions();
        return Catalogue.newBuilder()
                .setDefinitions(2)
                .setEdition(edition)
                .setPublishedAt(publishedAt)
                .setProgramme(new Programme("programme", Map.of(), "Europe/Brussels"))
                .setPeriods(List.of(
                        period("P1", "2024-03-01", "2024-07-01", "2024-08-01"),
                        period("P2", "2024-07-01", "2024-11-01", "2024-12-01")))
                .setProjects(List.of(
                        project("verviers", null, null),
                        project("gent", "2024-07-01", null),
                        project("mol", null, "2024-07-01")))
                .setIndicators(List.of(
                        indicator("victims"),
                        indicator("situations"),
                        indicator("child-witnesses"),
                        indicator("adult-witnesses")))
                .setCells(CELLS)
                .setRollUps(List.of(
                        new RollUp(VICTIMS_F, List.of(VICTIMS_F_0_17, VICTIMS_F_18), false),
                        new RollUp(VICTIMS, List.of(VICTIMS_0_17, VICTIMS_18), false),
                        new RollUp(VICTIMS, List.of(VICTIMS_F, VICTIMS_M), false),
                        new RollUp(SITUATIONS, List.of(SITUATIONS_PHYSICAL, SITUATIONS_SEXUAL), true)))
                .setForms(List.of(oldForm(), newForm()))
                .build();
    }

    private static Form oldForm() {
        Question witnesses = question("witnesses", -1)
                .setNotComparable(List.of("child-witnesses", "adult-witnesses"))
                .setExceptions(List.of(new CrosswalkException(
                        List.of("verviers"), "P1", "P1", CHILD_WITNESSES, Match.CLOSE, List.of(), Map.of())))
                .build();
        return Form.newBuilder()
                .setId(OLD_FORM)
                .setLabels(Map.of())
                .setQuestions(List.of(
                        witnesses,
                        question("victims", VICTIMS).setMatch(Match.BROAD).build(),
                        question("events", -1).build()))
                .build();
    }

    private static Form newForm() {
        List<Question> questions = new ArrayList<>(List.of(
                question("victims", VICTIMS).build(),
                block("by-sex.F", VICTIMS_F),
                block("by-sex.M", VICTIMS_M),
                question("minors", VICTIMS_F_0_17).build(),
                question("adults", VICTIMS_F_18).build(),
                question("all-minors", VICTIMS_0_17).build(),
                question("all-adults", VICTIMS_18).build(),
                question("situations", SITUATIONS).build(),
                question("physical", SITUATIONS_PHYSICAL).build(),
                question("sexual", SITUATIONS_SEXUAL).build(),
                question("child-witnesses", CHILD_WITNESSES).build(),
                question("adult-witnesses", ADULT_WITNESSES).setMinimum(1).build()));
        questions.add(question("region", -1)
                .setType(QuestionType.CHOICE)
                .setOptions(List.of("north", "south"))
                .build());
        questions.add(question("partners", -1)
                .setType(QuestionType.CHOICES)
                .setOptions(List.of("police", "school"))
                .build());
        questions.add(question("remarks", -1)
                .setType(QuestionType.TEXT)
                .setLongest(500)
                .build());
        questions.add(question("project", -1).setType(QuestionType.PROJECT).build());
        questions.add(question("period", -1).setType(QuestionType.PERIOD).build());
        return Form.newBuilder()
                .setId(NEW_FORM)
                .setReportsAs(OLD_FORM)
                .setLabels(Map.of())
                .setQuestions(questions)
                .build();
    }

    private static Question block(String id, int cell) {
        return question(id, cell).setBlock("by-sex").setZeroWhenBlank(true).build();
    }

    private static Question.Builder question(String id, int cell) {
        return Question.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setMaximum(Given.MAXIMUM)
                .setCell(cell)
                .setMatch(Match.EXACT);
    }

    private static Period period(String id, String start, String end, String deadline) {
        return new Period(id, LocalDate.parse(start), LocalDate.parse(end), LocalDate.parse(deadline));
    }

    private static Project project(
            String id,
            @org.jspecify.annotations.Nullable String started,
            @org.jspecify.annotations.Nullable String stopped) {
        return Project.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setLanguage("nl")
                .setStarted(started == null ? null : LocalDate.parse(started))
                .setStopped(stopped == null ? null : LocalDate.parse(stopped))
                .build();
    }

    private static Indicator indicator(String id) {
        return Indicator.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setDescriptions(Map.of())
                .setUnit("person")
                .build();
    }

    private static Cell cell(String indicator, String... dimensions) {
        Map<String, String> codes = new TreeMap<>();
        for (int i = 0; i < dimensions.length; i += 2) {
            codes.put(dimensions[i], dimensions[i + 1]);
        }
        return new Cell(indicator, codes);
    }
}
