package meetlat.aggregate.comparison;

import java.util.List;
import java.util.Map;
import meetlat.aggregate.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A cell that differs.
 *
 * @param dimensions the code of each dimension; empty for the indicator as a whole
 * @param from its figure under the one version; null when that has no such cell
 * @param to its figure under the other; null when that has no such cell
 * @param because the questions that count for it, with what each counts for
 */
public record CellComparison(
        Map<String, String> dimensions,
        String project,
        String period,
        @Nullable Figure from,
        @Nullable Figure to,
        List<Because> because) {}
