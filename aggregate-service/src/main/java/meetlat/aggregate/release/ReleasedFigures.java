package meetlat.aggregate.release;

import java.util.Map;
import java.util.Optional;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Cell;
import meetlat.schemas.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one release.
 *
 * @param definitions the version that they stand under
 * @param indicators those that are counted, by their ids
 * @param changes the number of the release
 */
public record ReleasedFigures(Definitions definitions, Map<String, ReleasedIndicator> indicators, long changes)
        implements Shown {

    private static final Figure SUPPRESSED = ReleasedTable.suppressed(Figure.MISSING);

    public ReleasedFigures {
        indicators = Map.copyOf(indicators);
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public Optional<IndicatorView> indicator(String id) {
        return definitions.indicator(id).map(found -> {
            Ratio ratio = found.getRatio();
            return ratio == null
                    ? whole(id)
                    : new ReleasedRatio(definitions, ratio, whole(ratio.getNumerator()), whole(ratio.getDenominator()));
        });
    }

    private IndicatorView whole(String id) {
        ReleasedIndicator released = indicators.get(id);
        return released == null ? (project, period) -> SUPPRESSED : released.whole();
    }

    @Override
    public IndicatorView cell(int position) {
        Cell cell = definitions.cell(position);
        if (cell.getDimensions().isEmpty()) {
            return whole(cell.getIndicator());
        }
        ReleasedIndicator released = indicators.get(cell.getIndicator());
        if (released == null || cell.getDimensions().size() > 1) {
            return (project, period) -> SUPPRESSED;
        }
        Map.Entry<String, String> code =
                cell.getDimensions().entrySet().iterator().next();
        ReleasedIndicator.Breakdown breakdown = released.breakdowns().get(code.getKey());
        return breakdown == null
                        || !breakdown.open()
                        || !breakdown.table().axes().rows().contains(code.getValue())
                ? (project, period) -> SUPPRESSED
                : (project, period) ->
                        project == null ? breakdown.table().at(code.getValue(), period) : ofProject(project, period);
    }

    /** What each project reported by code is not published. */
    private Figure ofProject(String project, @Nullable String period) {
        boolean known = definitions.projects().contains(project)
                && (period == null || definitions.periods().contains(period));
        return known ? SUPPRESSED : Figure.MISSING;
    }
}
