package meetlat.aggregate.comparison;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Indicator;
import meetlat.schemas.Ratio;
import org.jspecify.annotations.Nullable;

/** One indicator under one of the two versions, which may not have it. */
final class Side {

    private final Served served;
    private final String id;
    private final @Nullable Indicator indicator;

    Side(Served served, String id) {
        this.served = served;
        this.id = id;
        this.indicator = served.definitions().indicator(id).orElse(null);
    }

    @Nullable
    Indicator indicator() {
        return indicator;
    }

    Definitions definitions() {
        return served.definitions();
    }

    /** The programme's total over all periods; null when the version has no such indicator. */
    @Nullable
    Figure total() {
        return view(Map.of()).map(view -> view.at(null, null)).orElse(null);
    }

    /** The codes of the dimensions of each of its cells; the indicator as a whole has none and comes first. */
    Stream<Map<String, String>> dimensions() {
        if (indicator == null) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(Map.of()),
                definitions().cellsOf(id).stream()
                        .map(cell -> definitions().cell(cell).getDimensions()));
    }

    /** The figures of one of its cells; nothing when the version has no such cell. */
    Optional<IndicatorView> view(Map<String, String> dimensions) {
        if (dimensions.isEmpty()) {
            return served.indicator(id);
        }
        int position = definitions().position(id, dimensions);
        return position < 0 ? Optional.empty() : Optional.of(served.cell(position));
    }

    /** The cells by position whose counts a figure comes from: those of both operands of a ratio. */
    Collection<Integer> cells(Map<String, String> dimensions) {
        Ratio ratio = indicator == null ? null : indicator.getRatio();
        Stream<Integer> cells = ratio == null
                ? Stream.of(definitions().position(id, dimensions))
                : Stream.of(
                        definitions().whole(ratio.getNumerator()), definitions().whole(ratio.getDenominator()));
        return cells.filter(cell -> cell >= 0).toList();
    }

    /** What it is broken down into, whatever the order. */
    Set<Map<String, String>> breakdown() {
        return dimensions().collect(Collectors.toSet());
    }
}
