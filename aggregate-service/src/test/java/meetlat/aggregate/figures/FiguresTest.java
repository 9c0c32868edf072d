package meetlat.aggregate.figures;

import static meetlat.aggregate.Given.key;
import static meetlat.aggregate.Given.marked;
import static meetlat.aggregate.Given.progress;
import static meetlat.aggregate.Given.report;
import static meetlat.aggregate.Given.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import meetlat.aggregate.Given;
import meetlat.aggregate.figures.Figures.Change;
import meetlat.aggregate.totals.Mark;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Progress;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Edition FIRST = new Edition(1, 1);
    private static final Edition SECOND = new Edition(1, 2);

    private final Figures figures = new Figures();

    @Test
    void onlyTheCellsThatChangedAreTold() {
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L, 16L));

        assertThat(figures.put(key("verviers", "P1"), report("verviers", "P1", 5L, 17L)))
                .containsExactly(new Change(FIRST, "verviers", "P1", 1));
        assertThat(figures.put(key("verviers", "P1"), report("verviers", "P1", 5L, 17L)))
                .isEmpty();
    }

    @Test
    void aCellOfWhichOnlyTheMatchChangedIsToldToo() {
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L, 16L));

        assertThat(figures.put(key("verviers", "P1"), marked(report("verviers", "P1", 5L, 16L), Mark.CLOSE, 0)))
                .containsExactly(new Change(FIRST, "verviers", "P1", 0));
        assertThat(figures.put(
                        key("verviers", "P1"), marked(report("verviers", "P1", null, 16L), Mark.NOT_COMPARABLE, 0)))
                .containsExactly(new Change(FIRST, "verviers", "P1", 0));
    }

    @Test
    void aReportThatEndsLeavesItsCellsMissing() {
        figures.put(Given.catalogue());
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L, 16L));

        assertThat(figures.put(key("verviers", "P1"), null))
                .containsExactly(new Change(FIRST, "verviers", "P1", 0), new Change(FIRST, "verviers", "P1", 1));
        assertThat(served("victims").status()).isEqualTo(CellStatus.MISSING);
    }

    @Test
    void reportsMayComeBeforeTheirCatalogue() {
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L));
        assertThat(figures.served(1)).isEmpty();

        figures.put(Given.catalogue());
        assertThat(served("victims").value()).isEqualTo(new BigDecimal(5));
    }

    @Test
    void anEditionIsServedUntilTheNextIsCountedWhole() {
        figures.put(Given.catalogue());
        figures.put(FIRST, progress(FIRST, true));
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L));
        figures.put(edition(SECOND));
        figures.put(SECOND, progress(SECOND, false));
        figures.put(key(SECOND, "verviers", "P1"), under(SECOND, report("verviers", "P1", 7L)));

        Served before = figures.served(1).orElseThrow();
        assertThat(before.edition()).isEqualTo(FIRST);
        assertThat(before.next()).isEqualTo(new Served.Next(2, EditionProgress.of(progress(SECOND, false))));
        assertThat(served("victims").value()).isEqualTo(new BigDecimal(5));

        figures.put(SECOND, progress(SECOND, true));
        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(FIRST);
        total(SECOND, "P1", 1, 7L);

        Served after = figures.served(1).orElseThrow();
        assertThat(after.edition()).isEqualTo(SECOND);
        assertThat(after.next()).isNull();
        assertThat(served("victims").value()).isEqualTo(new BigDecimal(7));
    }

    @Test
    void anEditionTakesOverWhenEveryTotalSumsAllReportsAndThenStays() {
        figures.put(Given.catalogue());
        figures.put(edition(SECOND));
        figures.put(SECOND, progress(SECOND, true));
        for (String project : Given.PROJECTS) {
            for (String period : Given.PERIODS) {
                figures.put(key(SECOND, project, period), under(SECOND, report(project, period, 1L)));
            }
        }
        total(SECOND, "P1", 3, 3L);
        total(SECOND, "P2", 2, 2L);
        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(FIRST);

        figures.put(key(SECOND, "mol", "P2"), null);
        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(SECOND);

        figures.put(key(SECOND, "mol", "P2"), under(SECOND, report("mol", "P2", 1L)));
        figures.put(SECOND, progress(SECOND, false));
        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(SECOND);
        figures.put(SECOND, null);
        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(SECOND);
    }

    @Test
    void asLongAsATotalSumsAnEarlierRevisionTheEditionBeforeIsServed() {
        figures.put(Given.catalogue());
        figures.put(edition(SECOND));
        figures.put(SECOND, progress(SECOND, true));
        figures.put(key(SECOND, "verviers", "P1"), under(SECOND, report("verviers", "P1", 7L)));
        total(SECOND, "P1", 1, 5L);
        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(FIRST);

        total(SECOND, "P1", 1, 7L);
        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(SECOND);
    }

    @Test
    void anEditionUnderWhichThereIsNothingToCountIsCountedWhole() {
        figures.put(Given.catalogue());
        figures.put(edition(SECOND));
        figures.put(SECOND, new Progress(1, 2, 0L, 0L, true, Instant.EPOCH));

        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(SECOND);
    }

    @Test
    void progressThatIsReadBeforeItsReportsDoesNotMakeAnEditionWhole() {
        figures.put(Given.catalogue());
        figures.put(edition(SECOND));
        figures.put(SECOND, progress(SECOND, true));

        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(FIRST);
    }

    @Test
    void untilAnEditionIsCountedWholeTheLowestIsServed() {
        figures.put(edition(SECOND));
        figures.put(Given.catalogue());

        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(FIRST);
    }

    @Test
    void anEditionThatIsCountedWholeIsNotServedWithoutItsCatalogue() {
        figures.put(Given.catalogue());
        figures.put(SECOND, progress(SECOND, true));

        assertThat(figures.served(1).orElseThrow().edition()).isEqualTo(FIRST);
    }

    @Test
    void anEditionThatIsTakenBackIsForgottenWithItsFigures() {
        figures.put(Given.catalogue());
        figures.put(FIRST, progress(FIRST, true));
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L));

        figures.forget(FIRST);
        assertThat(figures.served()).isEmpty();
        assertThat(figures.put(key("verviers", "P1"), null)).isEmpty();

        figures.put(Given.catalogue());
        assertThat(served("victims").status()).isEqualTo(CellStatus.MISSING);
        assertThat(figures.served(1).orElseThrow().progress()).isNull();
    }

    @Test
    void onceAnEditionIsCountedWholeThoseBelowItAreDroppedForGood() {
        figures.put(Given.catalogue());
        figures.put(edition(new Edition(2, 1)));
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L));
        figures.put(edition(SECOND));
        figures.put(key(SECOND, "verviers", "P1"), under(SECOND, report("verviers", "P1", 7L)));
        figures.put(SECOND, progress(SECOND, true));
        total(SECOND, "P1", 1, 7L);

        assertThat(figures.put(key("verviers", "P1"), null)).isEmpty();
        assertThat(figures.put(key("gent", "P1"), report("gent", "P1", 5L))).isEmpty();
        assertThat(total(FIRST, "P1", 1, 5L)).isEmpty();
        figures.put(Given.catalogue());
        assertThat(figures.served())
                .extracting(Served::edition, Served::next)
                .containsExactly(tuple(SECOND, null), tuple(new Edition(2, 1), null));

        // Nothing below the one that is taken back is left.
        figures.forget(SECOND);
        assertThat(figures.served(1)).isEmpty();
    }

    @Test
    void reportsOfEditionsBelowMayComeBeforeAnythingIsKnownOfThem() {
        figures.put(key("verviers", "P1"), report("verviers", "P1", 5L));
        figures.put(key(SECOND, "verviers", "P1"), under(SECOND, report("verviers", "P1", 7L)));
        total(SECOND, "P1", 1, 7L);
        figures.put(SECOND, progress(SECOND, true));
        // Without its catalogue it cannot be served, so what is below it stays.
        assertThat(figures.put(key("verviers", "P1"), report("verviers", "P1", 6L)))
                .hasSize(1);

        figures.put(edition(SECOND));
        assertThat(figures.put(key("verviers", "P1"), null)).isEmpty();
        assertThat(served("victims").value()).isEqualTo(new BigDecimal(7));
    }

    private Figure served(String indicator) {
        return figures.served(1)
                .orElseThrow()
                .indicator(indicator)
                .orElseThrow()
                .at("verviers", "P1");
    }

    private List<Change> total(Edition edition, String period, int reports, long sum) {
        return figures.put(
                new AggregateKey(edition, period),
                Aggregate.newBuilder()
                        .setDefinitions(edition.definitions())
                        .setEdition(edition.edition())
                        .setPeriod(period)
                        .setReports(reports)
                        .setCells(List.of(0))
                        .setSums(List.of(sum))
                        .setContributors(List.of(reports))
                        .build());
    }

    private static Catalogue edition(Edition edition) {
        return Catalogue.newBuilder(Given.catalogue())
                .setDefinitions(edition.definitions())
                .setEdition(edition.edition())
                .build();
    }
}
