package meetlat.aggregate.completeness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.Given;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.Report;
import org.jspecify.annotations.Nullable;

/** Two periods in Brussels, January (in time until 10 February) and February (in time until 10 March), and reports. */
final class GivenReports {

    static final Period JANUARY = period("P1", "2024-01-01", "2024-02-01", "2024-02-10");
    static final Period FEBRUARY = period("P2", "2024-02-01", "2024-03-01", "2024-03-10");

    private final ReceivedReports received = new ReceivedReports();
    private final List<Period> periods = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private List<Form> forms = List.of(Given.form(Given.FORM));

    GivenReports(Period... periods) {
        this.periods.addAll(List.of(periods));
    }

    static Period period(String id, String start, String end, @Nullable String deadline) {
        return new Period(
                id, LocalDate.parse(start), LocalDate.parse(end), deadline == null ? null : LocalDate.parse(deadline));
    }

    GivenReports project(String id) {
        return project(id, null, null);
    }

    GivenReports project(String id, @Nullable String started, @Nullable String stopped) {
        projects.add(Project.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setLanguage("nl")
                .setStarted(started == null ? null : LocalDate.parse(started))
                .setStopped(stopped == null ? null : LocalDate.parse(stopped))
                .build());
        return this;
    }

    GivenReports forms(Form... asked) {
        forms = List.of(asked);
        return this;
    }

    GivenReports received(String project, String period, String firstSubmittedAt, int revisions) {
        return received(Given.FORM, project, period, firstSubmittedAt, revisions);
    }

    GivenReports received(String form, String project, String period, String firstSubmittedAt, int revisions) {
        Report report = Report.newBuilder(Given.report(project, period, 1L))
                .setFirstSubmittedAt(Instant.parse(firstSubmittedAt))
                .setRevisions(revisions)
                .build();
        received.put(form, project, period, report);
        return this;
    }

    GivenReports ended(String project, String period) {
        received.put(Given.FORM, project, period, null);
        return this;
    }

    GivenReports decided(String submission, String form, String project, String period, OutcomeStatus status) {
        received.put(submission, outcome(submission, form, project, period, status));
        return this;
    }

    static Outcome outcome(String submission, String form, String project, String period, OutcomeStatus status) {
        return new Outcome(1, submission, "r", form, project, period, status, List.of(), Instant.EPOCH, 1, "forms");
    }

    ReceivedReports received() {
        return received;
    }

    Catalogue catalogue() {
        return Given.catalogue(new Edition(1, 1))
                .setPeriods(periods)
                .setProjects(projects)
                .setForms(forms)
                .build();
    }

    Completeness at(String now) {
        return at(now, Completeness.Query.ALL);
    }

    Completeness at(String now, Completeness.Query query) {
        return Completeness.of(catalogue(), received, Instant.parse(now), query);
    }
}
