package meetlat.aggregate.completeness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import org.jspecify.annotations.Nullable;

/**
 * A period, half-open, in the programme's time zone. Late is what normalize-service remarks as late.
 *
 * @param start its first day
 * @param end the first day after it
 * @param deadline last day on which a report is on time, or null when none was agreed
 */
record ReportingPeriod(
        String id, LocalDate start, LocalDate end, @Nullable LocalDate deadline, ZoneId zone) {

    static ReportingPeriod of(Period period, ZoneId zone) {
        return new ReportingPeriod(period.getId(), period.getStart(), period.getEnd(), period.getDeadline(), zone);
    }

    /** How many days after the deadline a moment lies; 0 when it is on time. */
    long daysLate(Instant moment) {
        return deadline == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(deadline, dayOf(moment)));
    }

    /** Whether what has not come by this moment may still come in time; without a deadline: until the period ends. */
    boolean isOpen(Instant now) {
        return deadline == null ? dayOf(now).isBefore(end) : !dayOf(now).isAfter(deadline);
    }

    /** Whether a project ran on at least one day of it, so that a report is expected. */
    boolean expects(Project project) {
        LocalDate started = project.getStarted();
        LocalDate stopped = project.getStopped();
        return (started == null || started.isBefore(end)) && (stopped == null || stopped.isAfter(start));
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
