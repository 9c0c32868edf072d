package meetlat.aggregate.completeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many reports became what. Only those that are expected count: expected = on time + late + missing + withdrawn +
 * those that are due.
 *
 * @param received on time or late
 * @param revised how many of those received were revised at least once
 * @param share received of expected, to three decimals; null when none is expected
 */
public record CompletenessCounts(
        int expected,
        int received,
        int onTime,
        int late,
        int missing,
        int withdrawn,
        int revised,
        @Nullable BigDecimal share) {

    static CompletenessCounts of(Collection<CellCompleteness> cells) {
        List<ReportCompleteness> expected = cells.stream()
                .flatMap(cell -> cell.reports().stream())
                .filter(report -> report.status() != CompletenessStatus.NOT_EXPECTED)
                .toList();
        Map<CompletenessStatus, Integer> by = new EnumMap<>(CompletenessStatus.class);
        int revised = 0;
        for (ReportCompleteness report : expected) {
            by.merge(report.status(), 1, Integer::sum);
            revised += report.revisions() > 0 ? 1 : 0;
        }
        int onTime = by.getOrDefault(CompletenessStatus.ON_TIME, 0);
        int late = by.getOrDefault(CompletenessStatus.LATE, 0);
        return new CompletenessCounts(
                expected.size(),
                onTime + late,
                onTime,
                late,
                by.getOrDefault(CompletenessStatus.MISSING, 0),
                by.getOrDefault(CompletenessStatus.WITHDRAWN, 0),
                revised,
                share(onTime + late, expected.size()));
    }

    private static @Nullable BigDecimal share(int received, int expected) {
        return expected == 0
                ? null
                : BigDecimal.valueOf(received).divide(BigDecimal.valueOf(expected), 3, RoundingMode.HALF_UP);
    }
}
