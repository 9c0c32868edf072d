package meetlat.aggregate.series;

import java.math.BigDecimal;
import java.util.List;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is computed from figures of several periods.
 *
 * @param value in the indicator's unit; null for every status but {@code reported}
 * @param flags what a reader must know of it, see {@link meetlat.aggregate.figures.Flag}, in alphabetical order
 * @param reason why there is no value, where the status does not say it; null otherwise
 */
public record SeriesFigure(
        @Nullable BigDecimal value,
        CellStatus status,
        List<String> flags,
        @Nullable Reason reason) {

    static SeriesFigure without(CellStatus status, @Nullable Reason reason) {
        return new SeriesFigure(null, status, List.of(), reason);
    }
}
