package meetlat.aggregate.cells;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import meetlat.aggregate.explanation.Explanation;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.series.Change;
import meetlat.aggregate.series.SeriesFigure;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that travels with it. What was asked for and does not exist is an empty Optional, which is written as
 * null; what was not asked for is null here, and left out.
 *
 * @param figure flagged where it stands out
 * @param explanations of the count; null when there are none
 */
public record ReadCell(
        @JsonUnwrapped Figure figure,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Explanation> explanations,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Optional<SeriesFigure> cumulative,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Optional<Change> change,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Optional<Change> changeFromYearBefore) {

    static ReadCell of(Figure figure) {
        return new ReadCell(figure, null, null, null, null);
    }
}
