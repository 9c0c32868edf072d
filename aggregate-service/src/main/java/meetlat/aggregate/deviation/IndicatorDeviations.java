package meetlat.aggregate.deviation;

import java.util.List;
import java.util.Optional;
import meetlat.aggregate.deviation.Counts.Cell;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Flag;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;

/** The counts of an indicator that stand out, as its figures are now. */
public final class IndicatorDeviations {

    private IndicatorDeviations() {}

    /** None for a derived indicator: a ratio stands out with what it is made of. */
    public static List<Deviation> of(Shown shown, String indicator) {
        return counted(shown, indicator)
                .map(view -> Deviations.of(counts(shown, view), thresholds(shown)))
                .orElse(List.of());
    }

    private static Optional<IndicatorView> counted(Shown shown, String indicator) {
        return shown.definitions()
                .indicator(indicator)
                .filter(found -> found.getRatio() == null)
                .flatMap(found -> shown.indicator(indicator));
    }

    public static Thresholds thresholds(Shown shown) {
        return Thresholds.of(shown.definitions().catalogue().getDeviations());
    }

    private static Counts counts(Shown shown, IndicatorView view) {
        List<String> projects = shown.definitions().projects();
        List<String> periods = shown.definitions().periods();
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
