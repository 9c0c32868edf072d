package meetlat.aggregate.live;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Figures.Change;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an indicator as a whole, and the figure that it has now.
 *
 * @param definitions the definitions version that the figure stands under
 * @param project null for the programme's total
 */
record CellChanged(
        int definitions,
        String indicator,
        @Nullable String project,
        String period,
        @JsonUnwrapped Figure figure) {

    /** What there is to tell of a change: the indicator itself, and those that are computed from it. */
    static Stream<CellChanged> of(Served served, Change change) {
        if (!served.edition().equals(change.edition())) {
            return Stream.empty();
        }
        Cell cell = served.definitions().cell(change.cell());
        if (!cell.getDimensions().isEmpty()) {
            return Stream.empty();
        }
        String indicator = cell.getIndicator();
        return Stream.concat(Stream.of(indicator), served.definitions().derivedFrom(indicator).stream())
                .map(each -> of(served, change, each))
                .flatMap(Optional::stream);
    }

    private static Optional<CellChanged> of(Served served, Change change, String indicator) {
        return served.indicator(indicator)
                .map(view -> new CellChanged(
                        served.number(),
                        indicator,
                        change.project(),
                        change.period(),
                        view.at(change.project(), change.period())));
    }
}
