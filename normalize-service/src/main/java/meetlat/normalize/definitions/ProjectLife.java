package meetlat.normalize.definitions;

import java.time.LocalDate;
import meetlat.schemas.Project;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a project ran, half-open.
 *
 * @param started its first day, or null when it ran from the beginning
 * @param stopped the first day on which it no longer ran, or null when it ran to the end
 */
public record ProjectLife(
        String id, @Nullable LocalDate started, @Nullable LocalDate stopped) {

    static ProjectLife of(Project project) {
        return new ProjectLife(project.getId(), project.getStarted(), project.getStopped());
    }

    /** Whether it ran on no day of a period. */
    public boolean isOutside(ReportingPeriod period) {
        return (started != null && !started.isBefore(period.end()))
                || (stopped != null && !stopped.isAfter(period.start()));
    }
}
