package meetlat.aggregate.completeness;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a project's reports of a period.
 *
 * @param status that of the report of which most is left to be done
 * @param submittedAt when the last of its reports was first submitted; null while one is not there
 * @param daysLate of the latest of its reports; null while one is not there
 * @param revisions how often its reports were revised, together
 * @param reports one for each form, where forms that report as one are one
 */
public record CellCompleteness(
        String period,
        CompletenessStatus status,
        @Nullable Instant submittedAt,
        @Nullable Long daysLate,
        int revisions,
        List<ReportCompleteness> reports) {

    static CellCompleteness of(String period, List<ReportCompleteness> reports) {
        boolean whole = reports.stream().allMatch(report -> report.submittedAt() != null);
        return new CellCompleteness(
                period,
                reports.stream()
                        .map(ReportCompleteness::status)
                        .max(Comparator.naturalOrder())
                        .orElse(CompletenessStatus.NOT_EXPECTED),
                whole
                        ? last(reports.stream()
                                .map(ReportCompleteness::submittedAt)
                                .toList())
                        : null,
                whole ? last(reports.stream().map(ReportCompleteness::daysLate).toList()) : null,
                reports.stream().mapToInt(ReportCompleteness::revisions).sum(),
                reports);
    }

    private static <T extends Comparable<T>> @Nullable T last(List<@Nullable T> of) {
        return of.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
