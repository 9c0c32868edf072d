package meetlat.aggregate.figures;

import java.util.Map;
import meetlat.schemas.Indicator;
import meetlat.schemas.RollUp;
import meetlat.schemas.SumRule;
import org.jspecify.annotations.Nullable;

/** Whether a cell without a count has counted parts that do not add up to it, because they overlap. */
final class Overlap {

    private Overlap() {}

    /** The reason; null when it is not that. */
    static @Nullable Reason keepsFromAddingUp(Definitions definitions, int cell, Sparse counts) {
        for (RollUp overlap : definitions.overlapsOf(cell)) {
            for (int part : overlap.getParts()) {
                if (counts.has(part)) {
                    return Reason.noSumOverDimension(dimension(definitions, cell, part));
                }
            }
        }
        return null;
    }

    /** Of the dimensions that break the cell down into the part, the one whose codes overlap. */
    private static String dimension(Definitions definitions, int cell, int part) {
        Map<String, String> coarser = definitions.cell(cell).getDimensions();
        Map<String, String> finer = definitions.cell(part).getDimensions();
        Map<String, SumRule> sums = definitions
                .indicator(definitions.cell(cell).getIndicator())
                .map(Indicator::getSums)
                .map(allowed -> allowed.getDimensions())
                .orElse(Map.of());
        return finer.keySet().stream()
                .filter(dimension -> !coarser.containsKey(dimension))
                .sorted()
                .reduce((one, other) -> sums.get(other) == SumRule.NONE ? other : one)
                .orElse("");
    }
}
