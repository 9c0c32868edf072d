package meetlat.aggregate.live;

import static meetlat.aggregate.Given.form;
import static meetlat.aggregate.Given.indicator;
import static meetlat.aggregate.Given.progress;
import static meetlat.aggregate.Given.question;
import static meetlat.aggregate.Given.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Figures.Change;
import meetlat.aggregate.figures.Versions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Edition;
import meetlat.schemas.Match;
import meetlat.schemas.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reader of the live stream is told of a change. */
class LiveStreamTest {

    private static final Edition IN_FORCE = new Edition(1, 1);
    private static final Edition LATER = new Edition(1, 2);
    private static final Edition DRAFT = new Edition(2, 1);

    private final GivenFigures given = new GivenFigures(
                    catalogue(IN_FORCE).build(),
                    catalogue(LATER).build(),
                    catalogue(DRAFT).setInForceFrom(null).build())
            .with(IN_FORCE, report("gent", "P1", 1L, 4L, 3L))
            .with(LATER, report("gent", "P1", 2L, 4L, 3L))
            .with(DRAFT, report("gent", "P1", 3L, 4L, 3L));

    private final LiveStream stream = new LiveStream(new Versions(given.figures(), Clock.systemUTC()));

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void aChangeIsToldWithTheIndicatorsThatAreComputedFromIt() {
        assertThat(stream.describe(new Change(IN_FORCE, "gent", "P1", 0), false))
                .containsExactly(
                        new CellChanged(1, "staff", "gent", "P1", cell("1", "exact")),
                        new CellChanged(1, "share", "gent", "P1", cell("25", "exact")));
        assertThat(stream.describe(new Change(IN_FORCE, null, "P1", 1), false))
                .containsExactly(
                        new CellChanged(1, "spent", null, "P1", cell("4", null)),
                        new CellChanged(1, "share", null, "P1", cell("25", null)));
    }

    @Test
    void aDraftIsToldOnlyToWhoMaySeeDrafts() {
        assertThat(stream.describe(new Change(DRAFT, "gent", "P1", 0), false)).isEmpty();
        assertThat(stream.describe(new Change(DRAFT, "gent", "P1", 0), true))
                .extracting(CellChanged::definitions, CellChanged::indicator)
                .containsExactly(tuple(2, "staff"), tuple(2, "share"));
    }

    @Test
    void anEditionThatIsNotServedIsNotTold() {
        assertThat(stream.describe(new Change(LATER, "gent", "P1", 0), true)).isEmpty();
    }

    @Test
    void theEditionThatIsServedIsToldToWhoMaySeeTheVersion() {
        assertThat(stream.served(false)).containsExactly(new DefinitionsServed(1, 1));
        assertThat(stream.served(true))
                .containsExactlyInAnyOrder(new DefinitionsServed(1, 1), new DefinitionsServed(2, 1));

        given.figures().put(LATER, progress(LATER, true));

        assertThat(stream.served(false)).containsExactly(new DefinitionsServed(1, 2));
    }

    @Test
    void aBreakdownIsNotTold() {
        assertThat(stream.describe(new Change(IN_FORCE, "gent", "P1", 2), true)).isEmpty();
    }

    private static Figure cell(String value, @Nullable String match) {
        return new Figure(new BigDecimal(value), CellStatus.REPORTED, match, List.of(), null, null);
    }

    private static Catalogue.Builder catalogue(Edition edition) {
        return Given.catalogue(edition)
                .setIndicators(List.of(
                        indicator("staff").build(),
                        indicator("spent").build(),
                        indicator("share")
                                .setRatio(new Ratio("staff", "spent", 100, 0))
                                .build()))
                .setCells(List.of(
                        new Cell("staff", Map.of()),
                        new Cell("spent", Map.of()),
                        new Cell("spent", Map.of("sex", "F"))))
                .setForms(List.of(form(
                        Given.FORM,
                        question("staff", 0, Match.EXACT).build(),
                        question("spent", 1, Match.EXACT).build(),
                        question("spent.F", 2, Match.EXACT).build())));
    }
}
