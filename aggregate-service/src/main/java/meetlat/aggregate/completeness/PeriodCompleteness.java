package meetlat.aggregate.completeness;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How complete a period is.
 *
 * @param start its first day
 * @param end the first day after it
 * @param deadline last day on which a report is on time; null when none was agreed
 */
public record PeriodCompleteness(
        String period,
        LocalDate start,
        LocalDate end,
        @Nullable LocalDate deadline,
        @JsonUnwrapped CompletenessCounts counts) {}
