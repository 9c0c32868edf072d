package meetlat.aggregate.figures;

import java.util.Optional;
import meetlat.schemas.Cell;
import meetlat.schemas.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator under one definitions version, or of one of its cells. For one answer, and one thread:
 * it remembers what it has looked up.
 */
public sealed interface IndicatorView permits CountedView, RatioView {

    /**
     * A figure. A project or period that the definitions version does not have is missing.
     *
     * @param project the project, by its id; null for the programme
     * @param period the period, by its id; null for all periods
     */
    Figure at(@Nullable String project, @Nullable String period);

    /** The indicator as a whole; nothing when there is none of that id. */
    static Optional<IndicatorView> of(Served served, String indicator) {
        Definitions definitions = served.definitions();
        return definitions.indicator(indicator).map(found -> {
            Ratio ratio = found.getRatio();
            return ratio == null
                    ? new CountedView(definitions, served.figures(), indicator, definitions.whole(indicator))
                    : new RatioView(definitions, served.figures(), ratio);
        });
    }

    /** One cell of an indicator that is counted. */
    static IndicatorView ofCell(Served served, int position) {
        Cell cell = served.definitions().cell(position);
        return new CountedView(served.definitions(), served.figures(), cell.getIndicator(), position);
    }
}
