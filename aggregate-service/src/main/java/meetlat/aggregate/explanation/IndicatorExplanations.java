package meetlat.aggregate.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Map<Cell, List<Explanation>> ofCells = view.isEmpty() ? Map.of() : known(definitions, indicator, explanations);
        return ExplainedDeviations.of(
                IndicatorDeviations.of(shown, indicator),
                ofCells,
                cell -> view.map(found -> count(found.at(cell.project(), cell.period())))
                        .orElse(null));
    }

    private static Map<Cell, List<Explanation>> known(
            Definitions definitions, String indicator, Explanations explanations) {
        return explanations.ofIndicator(indicator).keySet().stream()
                .filter(cell -> definitions.projects().contains(cell.project())
                        && definitions.periods().contains(cell.period()))
                .collect(Collectors.toMap(
                        cell -> cell,
                        cell -> explanations.of(
                                definitions.edition().definitions(), indicator, cell.project(), cell.period())));
    }

    private static @Nullable Long count(Figure figure) {
        return figure.status() == CellStatus.REPORTED && figure.value() != null
                ? figure.value().longValueExact()
                : null;
    }
}
