package meetlat.deployment.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.schemas.Catalogue;
import org.jspecify.annotations.Nullable;

/** What of a programme counting depends on, whatever the definitions are: what submissions are checked against. */
record Facts(String timeZone, List<PeriodFact> periods, Map<String, Life> projects) {

    record PeriodFact(
            String id,
            LocalDate start,
            LocalDate end,
            @Nullable LocalDate deadline) {}

    record Life(@Nullable LocalDate started, @Nullable LocalDate stopped) {}

    static Facts of(Catalogue catalogue) {
        Map<String, Life> projects = new TreeMap<>();
        catalogue
                .getProjects()
                .forEach(
                        project -> projects.put(project.getId(), new Life(project.getStarted(), project.getStopped())));
        List<PeriodFact> periods = catalogue.getPeriods().stream()
                .map(period -> new PeriodFact(period.getId(), period.getStart(), period.getEnd(), period.getDeadline()))
                .toList();
        return new Facts(catalogue.getProgramme().getTimeZone(), periods, projects);
    }

    /** Whether every earlier period is there with the same bounds, in the same time zone, and every earlier project. */
    boolean keeps(Facts earlier) {
        return timeZone.equals(earlier.timeZone)
                && projects.keySet().containsAll(earlier.projects.keySet())
                && earlier.periods.stream()
                        .allMatch(before -> periods.stream()
                                .anyMatch(period -> period.id().equals(before.id())
                                        && period.start().equals(before.start())
                                        && period.end().equals(before.end())));
    }
}
