package meetlat.aggregate.crosswalk;

import static meetlat.aggregate.Given.exception;
import static meetlat.aggregate.Given.form;
import static meetlat.aggregate.Given.note;
import static meetlat.aggregate.Given.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.Given;
import meetlat.schemas.Cell;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Match;
import meetlat.schemas.Question;
import meetlat.schemas.RollUp;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    private static final int WITNESSES = 0;
    private static final int CHILD_WITNESSES = 1;
    private static final int GIRLS = 2;
    private static final int BOYS = 3;

    @Test
    void theGeneralRuleAppliesWhereNoExceptionDoes() {
        Crosswalk crosswalk =
                crosswalk(form(Given.FORM, witnesses(exception(CHILD_WITNESSES, Match.CLOSE, "verviers"))));

        assertThat(names(crosswalk, WITNESSES, "gent", 0)).containsExactly("monitoring/witnesses");
        assertThat(names(crosswalk, CHILD_WITNESSES, "gent", 0)).isEmpty();
        assertThat(names(crosswalk, CHILD_WITNESSES, "verviers", 0)).containsExactly("monitoring/witnesses#0");
        assertThat(names(crosswalk, WITNESSES, "verviers", 0)).isEmpty();
    }

    @Test
    void anExceptionHoldsFromItsFirstPeriodUntilItsLastInclusive() {
        Crosswalk crosswalk = crosswalk(form(
                Given.FORM,
                witnesses(exception(CHILD_WITNESSES, Match.CLOSE).setFrom("P2").setUntil("P3"))));

        assertThat(List.of(0, 1, 2, 3))
                .extracting(period ->
                        names(crosswalk, CHILD_WITNESSES, "gent", period).size())
                .containsExactly(0, 1, 1, 0);
    }

    @Test
    void anExceptionThatNamesAPeriodThatThereIsNotIsRefused() {
        for (CrosswalkException.Builder unknown : List.of(
                exception(WITNESSES, Match.CLOSE).setFrom("P9"),
                exception(WITNESSES, Match.CLOSE).setUntil("P9"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> crosswalk(form(Given.FORM, witnesses(unknown))))
                    .withMessage("an exception names period P9, which the catalogue has not");
        }
    }

    @Test
    void anExceptionWithoutAPeriodHoldsForAll() {
        Crosswalk crosswalk = crosswalk(form(Given.FORM, witnesses(exception(CHILD_WITNESSES, Match.CLOSE))));

        assertThat(List.of(0, 1, 2, 3))
                .extracting(period ->
                        names(crosswalk, CHILD_WITNESSES, "mol", period).size())
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void ofSeveralExceptionsThatApplyTheLastCounts() {
        Crosswalk crosswalk = crosswalk(form(
                Given.FORM,
                witnesses(
                        exception(CHILD_WITNESSES, Match.CLOSE).setFrom("P2"),
                        exception(WITNESSES, Match.BROAD, "gent").setFrom("P3"))));

        assertThat(names(crosswalk, WITNESSES, "gent", 2)).containsExactly("monitoring/witnesses#1");
        assertThat(names(crosswalk, WITNESSES, "gent", 1)).isEmpty();
        assertThat(names(crosswalk, CHILD_WITNESSES, "mol", 2)).containsExactly("monitoring/witnesses#0");
    }

    @Test
    void aCellThatIsMadeUpOfPartsIsCountedByTheirQuestionsUnlessItsOwnIsAsked() {
        Question girls = question("girls", GIRLS, Match.EXACT).build();
        Question boys = question("boys", BOYS, Match.NARROW)
                .setNote(note("Boys under 12."))
                .build();
        Crosswalk crosswalk = crosswalk(form(Given.FORM, witnesses(), girls, boys));

        Applied children = crosswalk.of(CHILD_WITNESSES).get(0).at("gent", 0);
        assertThat(children.match()).isEqualTo(Match.EXACT);
        assertThat(children.way(Match.NARROW)).isEqualTo(new Way(List.of("monitoring/boys"), Match.NARROW, true));
        assertThat(children.noteOf(Match.NARROW)).isEqualTo(note("Boys under 12."));
        assertThat(names(crosswalk, WITNESSES, "gent", 0)).containsExactly("monitoring/witnesses");
    }

    @Test
    void theFirstQuestionOfABlockStandsForThoseUnderTheSameRule() {
        Question girls =
                question("by-sex.F", GIRLS, Match.EXACT).setBlock("by-sex").build();
        Question boys = question("by-sex.M", BOYS, Match.EXACT)
                .setBlock("by-sex")
                .setExceptions(List.of(exception(BOYS, Match.BROAD, "mol").build()))
                .build();
        Crosswalk crosswalk = crosswalk(form(Given.FORM, girls, boys));

        assertThat(crosswalk.concerning(List.of(CHILD_WITNESSES), "gent", 0))
                .extracting(AskedQuestion::id)
                .containsExactly("by-sex.F");
        assertThat(crosswalk.concerning(List.of(CHILD_WITNESSES), "mol", 0))
                .extracting(AskedQuestion::id)
                .containsExactly("by-sex.F", "by-sex.M");
    }

    @Test
    void formsThatReportAsOneAreToldApartByTheMatch() {
        Form former =
                form(Given.FORM, question("witnesses", WITNESSES, Match.EXACT).build());
        Form present = Form.newBuilder(form(
                        "monitoring-2",
                        question("witnesses", WITNESSES, Match.CLOSE)
                                .setNote(note("Neighbours too."))
                                .build()))
                .setReportsAs(Given.FORM)
                .build();
        List<CellCrosswalk> forms = crosswalk(former, present).of(WITNESSES);

        assertThat(forms).extracting(CellCrosswalk::form).containsExactly(Given.FORM);
        Applied applied = forms.get(0).at("gent", 0);
        assertThat(applied.noteOf(Match.EXACT)).isNull();
        assertThat(applied.noteOf(Match.CLOSE)).isEqualTo(note("Neighbours too."));
        assertThat(applied.way(Match.CLOSE).rules()).containsExactly("monitoring-2/witnesses");
    }

    @Test
    void theQuestionsThatConcernACellIncludeThoseThatCannotBeCompared() {
        Question split = question("people", -1, Match.RELATED)
                .setNotComparable(List.of("witnesses"))
                .setNote(note("Asked for all people in one figure."))
                .build();
        Crosswalk crosswalk = crosswalk(form(Given.FORM, witnesses(), split));

        assertThat(crosswalk.concerning(List.of(WITNESSES), "gent", 0))
                .extracting(AskedQuestion::id)
                .containsExactly("witnesses", "people");
        assertThat(crosswalk.of(WITNESSES).get(0).at("gent", 0).noteOfNotComparable())
                .isEqualTo(note("Asked for all people in one figure."));
    }

    private static Question witnesses(CrosswalkException.Builder... exceptions) {
        return question("witnesses", WITNESSES, Match.EXACT)
                .setExceptions(Arrays.stream(exceptions).map(e -> e.build()).toList())
                .build();
    }

    private static List<String> names(Crosswalk crosswalk, int cell, String project, int period) {
        return crosswalk.of(cell).stream()
                .flatMap(form -> form.at(project, period).way(Match.EXACT).rules().stream())
                .toList();
    }

    private static Crosswalk crosswalk(Form... forms) {
        return Crosswalk.of(Given.catalogue(new Edition(1, 1))
                .setPeriods(Given.periods(List.of("P1", "P2", "P3", "P4")))
                .setCells(List.of(
                        new Cell("witnesses", Map.of()),
                        new Cell("child-witnesses", Map.of()),
                        new Cell("child-witnesses", Map.of("sex", "F")),
                        new Cell("child-witnesses", Map.of("sex", "M"))))
                .setForms(List.of(forms))
                .setRollUps(List.of(new RollUp(CHILD_WITNESSES, List.of(GIRLS, BOYS), false)))
                .build());
    }
}
