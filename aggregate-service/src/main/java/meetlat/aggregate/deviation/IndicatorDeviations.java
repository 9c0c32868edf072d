package meetlat.aggregate.deviation;

import java.util.List;
import java.util.Optional;
import meetlat.aggregate.deviation.Counts.Cell;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Flag;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Served;

/** The counts of an indicator that stand out, as its figures are now. */
public final class IndicatorDeviations {

    private IndicatorDeviations() {}

    /** None for a derived indicator: a ratio stands out with what it is made of. */
    public static List<Deviation> of(Served served, String indicator) {
        return counted(served, indicator)
                .map(view -> Deviations.of(counts(served, view), thresholds(served)))
                .orElse(List.of());
    }

    private static Optional<IndicatorView> counted(Served served, String indicator) {
        return served.definitions()
                .indicator(indicator)
                .filter(found -> found.getRatio() == null)
                .flatMap(found -> IndicatorView.of(served, indicator));
    }

    public static Thresholds thresholds(Served served) {
        return Thresholds.of(served.definitions().catalogue().getDeviations());
    }

    private static Counts counts(Served served, IndicatorView view) {
        List<String> projects = served.definitions().projects();
        List<String> periods = served.definitions().periods();
        return new Counts(
                projects,
                periods,
                projects.stream()
                        .map(project -> periods.stream()
                                .map(period -> cell(view.at(project, period)))
                                .toList())
                        .toList());
    }

    private static Cell cell(Figure figure) {
        return figure.status() == CellStatus.REPORTED && figure.value() != null
                ? new Cell(figure.value().longValueExact(), figure.flags().contains(Flag.BREAK))
                : Cell.NONE;
    }
}
