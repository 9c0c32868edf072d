package meetlat.aggregate.completeness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one report.
 *
 * @param form the form under whose id it stands, or those that report as one with it
 * @param submittedAt when what stands was first submitted; null when nothing stands
 * @param daysLate how many days after the deadline that was, 0 when in time; null when nothing stands
 * @param revisions how often it was revised since
 */
public record ReportCompleteness(
        String form,
        CompletenessStatus status,
        @Nullable Instant submittedAt,
        @Nullable Long daysLate,
        int revisions) {}
