package meetlat.aggregate.cells;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Remembered;
import meetlat.aggregate.figures.Shown;
import meetlat.aggregate.series.Series;
import org.jspecify.annotations.Nullable;

/** What is shown, as cells to answer with. For one answer, and one thread. */
public final class Cells {

    private final Remembered shown;
    private final Set<With> with;
    private final Explanations notes;

    public Cells(Shown shown, Set<With> with, Explanations notes) {
        this.shown = new Remembered(shown);
        this.with = with;
        this.notes = notes;
    }

    Shown shown() {
        return shown;
    }

    /** The cells of an indicator as a whole; nothing when there is none of that id. */
    Optional<Of> whole(String indicator) {
        return shown.indicator(indicator)
                .map(view -> new Of(
                        indicator,
                        Map.of(),
                        view,
                        series(Series.of(shown, indicator)),
                        new Remarks(shown, indicator, notes)));
    }

    /** Those of one code of each of some dimensions, by their position in the catalogue's list of cells. */
    Of broken(int position) {
        return new Of(
                shown.definitions().cell(position).getIndicator(),
                shown.definitions().cell(position).getDimensions(),
                shown.cell(position),
                series(Optional.of(Series.ofCell(shown, position))),
                null);
    }

    private @Nullable Series series(Optional<Series> series) {
        return with.isEmpty() ? null : series.orElse(null);
    }

    /** The cells of one indicator, or of one code of each of some dimensions of it. */
    final class Of {

        private final String indicator;
        private final Map<String, String> dimensions;
        private final IndicatorView view;
        private final @Nullable Series series;
        private final @Nullable Remarks remarks;

        private Of(
                String indicator,
                Map<String, String> dimensions,
                IndicatorView view,
                @Nullable Series series,
                @Nullable Remarks remarks) {
            this.indicator = indicator;
            this.dimensions = dimensions;
            this.view = view;
            this.series = series;
            this.remarks = remarks;
        }

        String indicator() {
            return indicator;
        }

        Map<String, String> dimensions() {
            return dimensions;
        }

        /**
         * A cell.
         *
         * @param project null for the programme
         * @param period null for all periods
         */
        ReadCell at(@Nullable String project, @Nullable String period) {
            ReadCell cell = ReadCell.of(view.at(project, period));
            if (remarks != null && project != null && period != null) {
                cell = remarks.on(cell, project, period);
            }
            return series == null ? cell : withSeries(cell, series, project, period);
        }

        private ReadCell withSeries(ReadCell cell, Series known, @Nullable String project, @Nullable String period) {
            return new ReadCell(
                    cell.figure(),
                    cell.explanations(),
                    asked(With.CUMULATIVE, period, each -> Optional.of(known.cumulative(project, each))),
                    asked(With.CHANGE, period, each -> known.change(project, each)),
                    asked(With.CHANGE_FROM_YEAR_BEFORE, period, each -> known.changeFromYearBefore(project, each)));
        }
    }

    private <T> @Nullable Optional<T> asked(With what, @Nullable String period, Function<String, Optional<T>> compute) {
        if (!with.contains(what)) {
            return null;
        }
        return period == null ? Optional.empty() : compute.apply(period);
    }
}
