package meetlat.aggregate.series;

import static meetlat.aggregate.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Period;
import meetlat.schemas.Ratio;
import meetlat.schemas.SumRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The programme's own six periods; the figures are Verviers' witnesses unless more is said. */
class SeriesTest {

    private static final List<Period> PERIODS = List.of(
            period("P1", "2022-10-25", "2023-02-25"),
            period("P2", "2023-02-25", "2023-06-25"),
            period("P3", "2023-06-25", "2023-10-25"),
            period("P4", "2023-10-25", "2024-02-25"),
            period("P5", "2024-02-25", "2024-06-25"),
            period("P6", "2024-06-25", "2024-10-25"));

    private static Period period(String id, String start, String end) {
        return new Period(id, LocalDate.parse(start), LocalDate.parse(end), null);
    }

    private static Catalogue.Builder catalogue(SumRule periods, SumRule projects) {
        return Catalogue.newBuilder(Given.catalogue())
                .setPeriods(PERIODS)
                .setIndicators(Given.INDICATORS.stream()
                        .map(id -> Given.indicator(id)
                                .setSums(Given.sums(periods, projects))
                                .build())
                        .toList());
    }

    private static Shown verviers(Catalogue catalogue) {
        GivenFigures given = new GivenFigures(catalogue);
        long[] witnesses = {0, 0, 0, 0, 16, 2};
        for (int period = 0; period < witnesses.length; period++) {
            given.with(report("verviers", PERIODS.get(period).getId(), 40L, witnesses[period]));
        }
        return given.with(report("gent", "P2", null, 5L)).served(1);
    }

    private static Series witnesses(Shown shown) {
        return Series.of(shown, "witnesses").orElseThrow();
    }

    @Test
    void countsAddUpOverThePeriods() {
        Series series = witnesses(verviers(catalogue(SumRule.SUM, SumRule.SUM).build()));

        assertThat(series.cumulative("verviers", "P4")).isEqualTo(reported(0));
        assertThat(series.cumulative("verviers", "P5")).isEqualTo(reported(16));
        assertThat(series.cumulative("verviers", "P6")).isEqualTo(reported(18));
        assertThat(series.cumulative("gent", "P1")).isEqualTo(SeriesFigure.without(CellStatus.MISSING, null));
        assertThat(series.cumulative("gent", "P6")).isEqualTo(reported(5));
        assertThat(series.cumulative(null, "P6")).isEqualTo(reported(23));
    }

    @Test
    void ofALevelTheLatestStandsForAll() {
        Series series = witnesses(verviers(catalogue(SumRule.LAST, SumRule.SUM).build()));

        assertThat(series.cumulative("verviers", "P6")).isEqualTo(reported(2));
        assertThat(series.cumulative("gent", "P6")).isEqualTo(reported(5));
        assertThat(series.cumulative(null, "P6")).isEqualTo(reported(7));
    }

    @Test
    void whatMayNotBeAddedUpHasTheReasonOfTheTotal() {
        Shown shown = verviers(catalogue(SumRule.UNIQUE, SumRule.SUM).build());

        assertThat(witnesses(shown).cumulative("verviers", "P6"))
                .isEqualTo(SeriesFigure.without(
                        CellStatus.NOT_ADDITIVE,
                        shown.indicator("witnesses")
                                .orElseThrow()
                                .at("verviers", null)
                                .reason()));
    }

    @Test
    void aChangeIsFromThePeriodBeforeAndFromTheOneAYearBefore() {
        Series series = witnesses(verviers(catalogue(SumRule.SUM, SumRule.SUM).build()));

        assertThat(series.change("verviers", "P1")).isEmpty();
        assertThat(series.change("verviers", "P5")).contains(new Change("P4", reported(16)));
        assertThat(series.change("verviers", "P6")).contains(new Change("P5", reported(-14)));
        assertThat(series.change("gent", "P2"))
                .contains(new Change("P1", SeriesFigure.without(CellStatus.MISSING, null)));
        assertThat(series.changeFromYearBefore("verviers", "P3")).isEmpty();
        assertThat(series.changeFromYearBefore("verviers", "P5")).contains(new Change("P2", reported(16)));
        assertThat(series.changeFromYearBefore(null, "P5")).contains(new Change("P2", reported(11)));
    }

    @Test
    void whatIsComputedFromASuppressedFigureIsSuppressed() {
        Series series = witnesses(
                suppressing(verviers(catalogue(SumRule.SUM, SumRule.SUM).build()), "witnesses", "P5"));

        assertThat(series.cumulative("verviers", "P4")).isEqualTo(reported(0));
        assertThat(series.cumulative("verviers", "P5").status()).isEqualTo(CellStatus.SUPPRESSED);
        assertThat(series.cumulative("verviers", "P6").status()).isEqualTo(CellStatus.SUPPRESSED);
        assertThat(statusOf(series.change("verviers", "P5"))).isEqualTo(CellStatus.SUPPRESSED);
        assertThat(statusOf(series.change("verviers", "P6"))).isEqualTo(CellStatus.SUPPRESSED);
        assertThat(statusOf(series.changeFromYearBefore("verviers", "P5"))).isEqualTo(CellStatus.SUPPRESSED);
    }

    @Test
    void aRatioIsOfWhatItsOperandsComeTo() {
        Shown shown = verviers(withRatio());

        // 18 of 240: 7.5 %.
        assertThat(Series.of(shown, "share").orElseThrow().cumulative("verviers", "P6"))
                .isEqualTo(new SeriesFigure(new BigDecimal("7.5"), CellStatus.REPORTED, List.of(), null));
        assertThat(Series.of(shown, "share").orElseThrow().change("verviers", "P5"))
                .contains(new Change(
                        "P4", new SeriesFigure(new BigDecimal("40.0"), CellStatus.REPORTED, List.of(), null)));
    }

    @Test
    void aRatioOfASuppressedOperandIsSuppressed() {
        Series series = Series.of(suppressing(verviers(withRatio()), "victims", "P5"), "share")
                .orElseThrow();

        assertThat(series.cumulative("verviers", "P4").status()).isEqualTo(CellStatus.REPORTED);
        assertThat(series.cumulative("verviers", "P6")).isEqualTo(SeriesFigure.without(CellStatus.SUPPRESSED, null));
    }

    private static Catalogue withRatio() {
        Catalogue counted = catalogue(SumRule.SUM, SumRule.SUM).build();
        return Catalogue.newBuilder(counted)
                .setIndicators(Stream.concat(
                                counted.getIndicators().stream(),
                                Stream.of(Given.indicator("share")
                                        .setRatio(new Ratio("witnesses", "victims", 100, 1))
                                        .build()))
                        .toList())
                .build();
    }

    /** The same, but for one project's figure of a period. */
    private static Shown suppressing(Shown shown, String indicator, String period) {
        return new Shown() {
            @Override
            public Definitions definitions() {
                return shown.definitions();
            }

            @Override
            public Optional<IndicatorView> indicator(String id) {
                return shown.indicator(id).map(view -> id.equals(indicator) ? suppressed(view) : view);
            }

            private IndicatorView suppressed(IndicatorView view) {
                return (project, of) -> "verviers".equals(project) && period.equals(of)
                        ? new Figure(null, CellStatus.SUPPRESSED, null, List.of(), null, null)
                        : view.at(project, of);
            }

            @Override
            public IndicatorView cell(int position) {
                return shown.cell(position);
            }

            @Override
            public boolean isWhole() {
                return false;
            }

            @Override
            public long changes() {
                return shown.changes();
            }
        };
    }

    private static @Nullable CellStatus statusOf(Optional<Change> change) {
        return change.map(each -> each.figure().status()).orElse(null);
    }

    private static SeriesFigure reported(long value) {
        return new SeriesFigure(BigDecimal.valueOf(value), CellStatus.REPORTED, List.of(), null);
    }
}
