package meetlat.aggregate.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meetlat.aggregate.deviation.IndicatorDeviations;
import meetlat.aggregate.explanation.Explanations.Cell;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;
import org.jspecify.annotations.Nullable;

/** The deviations of an indicator with their explanations, as its figures are now. */
public final class IndicatorExplanations {

    private IndicatorExplanations() {}

    /** Explanations of what the definitions version does not have, or does not count, are left out. */
    public static ExplainedDeviations of(Shown shown, String indicator, Explanations explanations) {
        Definitions definitions = shown.definitions();
        Optional<IndicatorView> view = definitions
                .indicator(indicator)
                .filter(found -> found.getRatio() == null)
                .flatMap(found -> shown.indicator(indicator));
        Map<Cell, List<Explanation>> ofCells =
                view.map(found -> known(shown, indicator, found, explanations)).orElse(Map.of());
        return ExplainedDeviations.of(
                IndicatorDeviations.of(shown, indicator),
                ofCells,
                cell -> view.map(found -> count(found.at(cell.project(), cell.period())))
                        .orElse(null));
    }

    private static Map<Cell, List<Explanation>> known(
            Shown shown, String indicator, IndicatorView view, Explanations explanations) {
        Definitions definitions = shown.definitions();
        Map<Cell, List<Explanation>> known = new HashMap<>();
        for (Cell cell : explanations.ofIndicator(indicator).keySet()) {
            if (definitions.projects().contains(cell.project())
                    && definitions.periods().contains(cell.period())) {
                List<Explanation> ofCell = explanations.of(
                        shown,
                        indicator,
                        cell.project(),
                        cell.period(),
                        view.at(cell.project(), cell.period()).value());
                if (!ofCell.isEmpty()) {
                    known.put(cell, ofCell);
                }
            }
        }
        return known;
    }

    private static @Nullable Long count(Figure figure) {
        return figure.status() == CellStatus.REPORTED && figure.value() != null
                ? figure.value().longValueExact()
                : null;
    }
}
