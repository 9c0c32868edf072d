package meetlat.aggregate.completeness;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Project;

/**
 * Who has reported what, when, late or not at all.
 *
 * @param periods in order of time
 * @param projects in the catalogue's order, each with the same periods
 * @param total over the same projects and periods
 */
public record Completeness(
        List<PeriodCompleteness> periods, List<ProjectCompleteness> projects, CompletenessCounts total) {

    /** What is asked for, by ids; empty for all. */
    public record Query(Collection<String> projects, Collection<String> periods) {

        public static final Query ALL = new Query(List.of(), List.of());

        private static boolean asks(Collection<String> asked, String id) {
            return asked.isEmpty() || asked.contains(id);
        }
    }

    /** @param now decides between what is due and what is missing */
    public static Completeness of(Catalogue catalogue, ReceivedReports received, Instant now, Query query) {
        ZoneId zone = ZoneId.of(catalogue.getProgramme().getTimeZone());
        List<ReportingPeriod> periods = catalogue.getPeriods().stream()
                .filter(period -> Query.asks(query.periods(), period.getId()))
                .map(period -> ReportingPeriod.of(period, zone))
                .toList();
        Expectations expectations = new Expectations(catalogue, received, now);
        List<ProjectCompleteness> projects = catalogue.getProjects().stream()
                .filter(project -> Query.asks(query.projects(), project.getId()))
                .map(project -> row(project, periods, expectations))
                .toList();
        return new Completeness(
                IntStream.range(0, periods.size())
                        .mapToObj(i -> column(periods.get(i), i, projects))
                        .toList(),
                projects,
                CompletenessCounts.of(
                        projects.stream().flatMap(row -> row.cells().stream()).toList()));
    }

    private static ProjectCompleteness row(Project project, List<ReportingPeriod> periods, Expectations expectations) {
        return new ProjectCompleteness(
                project.getId(),
                periods.stream()
                        .map(period -> expectations.cell(project, period))
                        .toList());
    }

    private static PeriodCompleteness column(ReportingPeriod period, int place, List<ProjectCompleteness> projects) {
        return new PeriodCompleteness(
                period.id(),
                period.start(),
                period.end(),
                period.deadline(),
                CompletenessCounts.of(
                        projects.stream().map(row -> row.cells().get(place)).toList()));
    }

    /** The cells one below the other, project by project. */
    public List<CompletenessRow> rows() {
        return projects.stream()
                .flatMap(row -> row.cells().stream().map(cell -> CompletenessRow.of(row.project(), cell)))
                .toList();
    }
}
