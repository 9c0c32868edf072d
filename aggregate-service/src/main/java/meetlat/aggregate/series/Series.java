package meetlat.aggregate.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Indicator;
import meetlat.schemas.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one indicator, or of one of its cells, come to over the periods. For one answer, and one thread.
 * Of a project, or of the programme where none is named; a period is one of the definitions version.
 */
public final class Series {

    private final Definitions definitions;
    private final Cumulation cumulation;
    private final Changes changes;

    private Series(Definitions definitions, IndicatorView view, Cumulation cumulation) {
        this.definitions = definitions;
        this.cumulation = cumulation;
        this.changes = new Changes(view, definitions.periods());
    }

    /** Of the indicator as a whole; nothing when there is none of that id. */
    public static Optional<Series> of(Shown shown, String indicator) {
        return shown.definitions()
                .indicator(indicator)
                .flatMap(found -> shown.indicator(indicator).map(view -> of(shown, found, view)));
    }

    private static Series of(Shown shown, Indicator indicator, IndicatorView view) {
        Definitions definitions = shown.definitions();
        return new Series(
                definitions,
                view,
                indicator.getRatio() == null
                        ? new CountedCumulation(definitions, indicator.getId(), view)
                        : RatioCumulation.of(shown, indicator.getRatio()));
    }

    /** Of one cell, by its position in the catalogue's list of cells. */
    public static Series ofCell(Shown shown, int position) {
        Definitions definitions = shown.definitions();
        IndicatorView view = shown.cell(position);
        String indicator = definitions.cell(position).getIndicator();
        return new Series(definitions, view, new CountedCumulation(definitions, indicator, view));
    }

    /** Over the periods up to and including this one, as totals are made. */
    public SeriesFigure cumulative(@Nullable String project, String period) {
        return cumulation.upTo(project, position(period));
    }

    /** From the period before; nothing for the first. */
    public Optional<Change> change(@Nullable String project, String period) {
        int position = position(period);
        return position == 0 ? Optional.empty() : Optional.of(changes.between(project, position - 1, position));
    }

    /** From the period that started one year earlier to the day; nothing when there is none. */
    public Optional<Change> changeFromYearBefore(@Nullable String project, String period) {
        int position = position(period);
        List<Period> periods = definitions.catalogue().getPeriods();
        LocalDate start = periods.get(position).getStart().minusYears(1);
        for (int earlier = 0; earlier < position; earlier++) {
            if (periods.get(earlier).getStart().equals(start)) {
                return Optional.of(changes.between(project, earlier, position));
            }
        }
        return Optional.empty();
    }

    private int position(String period) {
        int position = definitions.periods().indexOf(period);
        if (position < 0) {
            throw new IllegalArgumentException("a period of the definitions version was expected");
        }
        return position;
    }
}
