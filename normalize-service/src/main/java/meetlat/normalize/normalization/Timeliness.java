package meetlat.normalize.normalization;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.normalize.definitions.ProjectLife;
import meetlat.normalize.definitions.ReportingPeriod;
import meetlat.normalize.normalization.Finding.Code;

/** Whether a project can report on a period, and whether it did so in time. */
final class Timeliness {

    private Timeliness() {}

    static void check(
            ProjectLife project,
            ReportingPeriod period,
            Instant submittedAt,
            List<Finding> reasons,
            List<Finding> remarks) {
        if (project.isOutside(period)) {
            reasons.add(new Finding(Code.PERIOD_OUTSIDE_PROJECT, null, days(project)));
        }
        long late = period.daysLate(submittedAt);
        if (late > 0) {
            remarks.add(new Finding(
                    Code.LATE,
                    null,
                    Map.of("days", Long.toString(late), "deadline", String.valueOf(period.deadline()))));
        }
        if (submittedAt.isBefore(period.endsAt())) {
            remarks.add(new Finding(
                    Code.BEFORE_END, null, Map.of("end", period.end().toString())));
        }
    }

    private static Map<String, String> days(ProjectLife project) {
        Map<String, String> days = new TreeMap<>();
        if (project.started() != null) {
            days.put("started", project.started().toString());
        }
        if (project.stopped() != null) {
            days.put("stopped", project.stopped().toString());
        }
        return days;
    }
}
