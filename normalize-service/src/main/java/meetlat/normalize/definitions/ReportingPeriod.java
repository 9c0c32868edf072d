package meetlat.normalize.definitions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import meetlat.schemas.Period;
import org.jspecify.annotations.Nullable;

/**
 * A period, half-open, in the programme's time zone.
 *
 * @param order its place among the periods, from 0
 * @param start its first day
 * @param end the first day after it
 * @param endsAt the moment at which {@code end} begins
 * @param deadline last day on which a submission is on time, or null when none was agreed
 * @param lateFrom the moment after the deadline, or null when there is none
 */
public record ReportingPeriod(
        String id,
        int order,
        LocalDate start,
        LocalDate end,
        Instant endsAt,
        @Nullable LocalDate deadline,
        @Nullable Instant lateFrom,
        ZoneId zone) {

    static List<ReportingPeriod> all(List<Period> periods, ZoneId zone) {
        List<ReportingPeriod> all = new ArrayList<>();
        for (Period p : periods) {
            LocalDate deadline = p.getDeadline();
            all.add(new ReportingPeriod(
                    p.getId(),
                    all.size(),
                    p.getStart(),
                    p.getEnd(),
                    p.getEnd().atStartOfDay(zone).toInstant(),
                    deadline,
                    deadline == null
                            ? null
                            : deadline.plusDays(1).atStartOfDay(zone).toInstant(),
                    zone));
        }
        return all;
    }

    /** How many days after the deadline a moment lies; 0 when it is on time. */
    public long daysLate(Instant moment) {
        if (deadline == null || lateFrom == null || moment.isBefore(lateFrom)) {
            return 0;
        }
        return ChronoUnit.DAYS.between(deadline, LocalDate.ofInstant(moment, zone));
    }
}
