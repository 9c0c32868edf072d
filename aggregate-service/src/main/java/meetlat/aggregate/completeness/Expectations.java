package meetlat.aggregate.completeness;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Project;

/** What is expected, beside what was received up to now. For one answer, which so does not contradict itself. */
final class Expectations {

    /** The forms that report under an id, by that id: one report is expected of them together. */
    private final Map<String, Set<String>> forms = new LinkedHashMap<>();

    private final ReceivedReports received;
    private final Set<ReportPlace> withdrawn;
    private final Instant now;

    Expectations(Catalogue catalogue, ReceivedReports received, Instant now) {
        for (Form form : catalogue.getForms()) {
            String reportsAs = form.getReportsAs().isEmpty() ? form.getId() : form.getReportsAs();
            forms.computeIfAbsent(reportsAs, id -> new LinkedHashSet<>()).add(form.getId());
        }
        this.received = received;
        this.withdrawn = received.withdrawn();
        this.now = now;
    }

    CellCompleteness cell(Project project, ReportingPeriod period) {
        List<ReportCompleteness> reports = forms.keySet().stream()
                .map(form -> report(form, project, period))
                .toList();
        return CellCompleteness.of(period.id(), reports);
    }

    private ReportCompleteness report(String form, Project project, ReportingPeriod period) {
        Optional<ReceivedReport> found = received.find(new ReportPlace(form, project.getId(), period.id()));
        boolean expected = period.expects(project);
        if (found.isEmpty()) {
            CompletenessStatus status =
                    expected ? withoutReport(form, project, period) : CompletenessStatus.NOT_EXPECTED;
            return new ReportCompleteness(form, status, null, null, 0);
        }
        ReceivedReport report = found.get();
        long daysLate = period.daysLate(report.submittedAt());
        CompletenessStatus inTime = daysLate > 0 ? CompletenessStatus.LATE : CompletenessStatus.ON_TIME;
        return new ReportCompleteness(
                form,
                expected ? inTime : CompletenessStatus.NOT_EXPECTED,
                report.submittedAt(),
                daysLate,
                report.revisions());
    }

    private CompletenessStatus withoutReport(String reportsAs, Project project, ReportingPeriod period) {
        boolean takenBack = forms.get(reportsAs).stream()
                .anyMatch(form -> withdrawn.contains(new ReportPlace(form, project.getId(), period.id())));
        if (takenBack) {
            return CompletenessStatus.WITHDRAWN;
        }
        return period.isOpen(now) ? CompletenessStatus.DUE : CompletenessStatus.MISSING;
    }
}
