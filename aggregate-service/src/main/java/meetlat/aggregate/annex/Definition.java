package meetlat.aggregate.annex;

import java.util.List;
import meetlat.schemas.SumRule;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts; texts in the language of the annex, empty when nothing is said.
 *
 * @param periods which sum over periods is allowed
 * @param projects which sum over projects is allowed
 * @param overlapping the dimensions whose codes overlap, so that they do not add up, by name
 * @param ratio how it is computed; null for what is counted
 */
public record Definition(
        String id,
        String label,
        String counted,
        String included,
        String excluded,
        String unit,
        SumRule periods,
        SumRule projects,
        List<String> overlapping,
        @Nullable Computed ratio) {

    /** Factor times numerator by denominator; both by name. */
    public record Computed(String numerator, String denominator, int factor) {}
}
