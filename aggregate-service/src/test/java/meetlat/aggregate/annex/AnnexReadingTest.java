package meetlat.aggregate.annex;

import static meetlat.aggregate.annex.GivenAnnex.annex;
import static meetlat.aggregate.annex.GivenAnnex.explained;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import meetlat.aggregate.annex.AnnexIndicator.Cell;
import meetlat.aggregate.deviation.DeviationRule;
import meetlat.schemas.ResultsLevel;
import org.junit.jupiter.api.Test;

class AnnexReadingTest {

    @Test
    void indicatorsFollowTheResultsChainAndThoseWithoutAPlaceComeLast() {
        Annex annex = annex("verviers", "nl", CellExplanations.NONE);

        assertThat(annex.sections())
                .extracting(Annex.Section::level)
                .containsExactly(ResultsLevel.OUTPUT, ResultsLevel.UNKNOWN);
        assertThat(annex.notReported()).containsExactly("Evenementen");
        assertThat(annex.definitions()).extracting(Definition::label).containsExactly("Slachtoffers", "Getuigen");
    }

    @Test
    void eachPeriodHasTheProjectsFigureAndThatOfAllProjects() {
        AnnexIndicator witnesses = indicator(annex("verviers", "nl", CellExplanations.NONE), "witnesses");

        assertThat(values(witnesses, Cell::own)).containsExactly("0", "0", "0", "0", "16", "2");
        assertThat(values(witnesses, Cell::programme)).containsExactly("40", "40", "40", "40", "16", "2");
        assertThat(witnesses.total().value()).isEqualTo(BigDecimal.valueOf(18));
        assertThat(witnesses.programmeTotal().value()).isEqualTo(BigDecimal.valueOf(178));
        assertThat(witnesses.cells()).extracting(cell -> cell.own().synthetic()).containsOnly(false);
        assertThat(witnesses.cells())
                .extracting(cell -> cell.programme().synthetic())
                .containsExactly(true, true, true, true, false, false);
    }

    @Test
    void missingNotAdditiveAndNotExpectedAreThreeThings() {
        AnnexIndicator victims = indicator(annex("verviers", "nl", CellExplanations.NONE), "victims");
        AnnexIndicator gent = indicator(annex("gent", "nl", CellExplanations.NONE), "witnesses");

        assertThat(values(victims, Cell::own)).containsExactly("12", "MISSING", "1240", "3", "MISSING", "9");
        assertThat(victims.total().look()).isEqualTo(Look.NOT_ADDITIVE);
        assertThat(values(gent, Cell::own)).containsExactly("40", "40", "40", "40", "NOT_EXPECTED", "NOT_EXPECTED");
    }

    @Test
    void whatIsSaidOfSeveralFiguresIsOneNoteAndADeviationComesBeforeItsExplanation() {
        AnnexIndicator witnesses = indicator(annex("verviers", "fr", explained(16, "Une campagne.")), "witnesses");

        assertThat(witnesses.notes()).extracting(NumberedNote::number).startsWith(1, 2, 3, 4);
        assertThat(witnesses.notes().get(0))
                .isEqualTo(new NumberedNote(
                        1,
                        List.of("P1", "P2", "P3", "P4", "P5", "P6"),
                        new Note.Crosswalk("Témoins adultes seulement.")));
        assertThat(witnesses.notes().get(1).note())
                .isInstanceOfSatisfying(
                        Note.StandsOut.class,
                        found -> assertThat(found.deviation().findings())
                                .extracting(finding -> finding.rule())
                                .containsExactly(DeviationRule.OWN_SERIES, DeviationRule.JUMP));
        assertThat(witnesses.notes().get(2).note())
                .isInstanceOfSatisfying(
                        Note.Explained.class,
                        explained -> assertThat(explained.current()).isTrue());
        assertThat(witnesses.cells().get(4).own().notes()).containsExactly(1, 2, 3);
    }

    @Test
    void anExplanationOfAnEarlierCountIsSaidToBe() {
        AnnexIndicator witnesses = indicator(annex("verviers", "fr", explained(160, "Faute de frappe.")), "witnesses");

        assertThat(witnesses.notes())
                .extracting(NumberedNote::note)
                .filteredOn(Note.Explained.class::isInstance)
                .singleElement()
                .extracting(note -> ((Note.Explained) note).current())
                .isEqualTo(false);
    }

    @Test
    void anAnnexWithMadeUpFiguresIsMarkedAsAWhole() {
        assertThat(annex("verviers", "nl", CellExplanations.NONE).synthetic()).isTrue();
        assertThat(annex("mol", "nl", CellExplanations.NONE))
                .satisfies(nothing -> assertThat(nothing.synthetic()).isFalse())
                .satisfies(nothing -> assertThat(nothing.sections()).isEmpty())
                .satisfies(nothing -> assertThat(nothing.members()).containsExactly("Mol", "Balen"));
    }

    private static AnnexIndicator indicator(Annex annex, String id) {
        return annex.sections().stream()
                .flatMap(section -> section.indicators().stream())
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(AnnexIndicator indicator, Function<Cell, AnnexFigure> which) {
        return indicator.cells().stream()
                .map(which)
                .map(figure -> figure.value() == null
                        ? figure.look().name()
                        : figure.value().toString())
                .toList();
    }
}
