package meetlat.aggregate.completeness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A cell of the matrix as a row of a list; as in {@link CellCompleteness}. */
public record CompletenessRow(
        String project,
        String period,
        CompletenessStatus status,
        @Nullable Instant submittedAt,
        @Nullable Long daysLate,
        int revisions) {

    static CompletenessRow of(String project, CellCompleteness cell) {
        return new CompletenessRow(
                project, cell.period(), cell.status(), cell.submittedAt(), cell.daysLate(), cell.revisions());
    }
}
