package meetlat.deployment.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.deployment.catalogue.entry.CrosswalkEntry;
import meetlat.deployment.catalogue.entry.ExceptionEntry;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;

/**
 * Whether, for some project and period, two questions of a form count for one cell, or one counts for what another says
 * cannot be compared. Both would make a figure out of two answers that say different things.
 */
final class DoubleCountChecks {

    private final FormFile form;
    private final ReadCatalogue read;
    private final ReadVersion version;
    private final Mistakes mistakes;
    /** The pairs that were named, so that a clash in every project and period is named once. */
    private final Set<Set<Place>> named = new HashSet<>();

    /** A question, and the crosswalk that applies to it for a project and period. */
    private record Applied(AskedQuestion question, CrosswalkEntry crosswalk) {

        boolean isException() {
            return crosswalk != question.entry().crosswalk();
        }
    }

    DoubleCountChecks(FormFile form, ReadCatalogue read, ReadVersion version, Mistakes mistakes) {
        this.form = form;
        this.read = read;
        this.version = version;
        this.mistakes = mistakes;
    }

    void check() {
        List<AskedQuestion> asked = AskedQuestion.of(form, version);
        for (String project : projectsThatDiffer()) {
            for (String period : read.periodIds()) {
                checkIn(project, period, asked);
            }
        }
    }

    /** Those that exceptions name, and one for all others. */
    private List<String> projectsThatDiffer() {
        Set<String> excepted = new HashSet<>();
        form.questions()
                .forEach(question -> question.exceptions()
                        .forEach(exception -> exception.projects().forEach(project -> excepted.add(project.value()))));
        List<String> differing = new ArrayList<>();
        boolean other = false;
        for (String project : read.projectNames().known()) {
            if (excepted.contains(project)) {
                differing.add(project);
            } else if (!other) {
                differing.add(project);
                other = true;
            }
        }
        return differing;
    }

    private void checkIn(String project, String period, List<AskedQuestion> asked) {
        List<Applied> applied = asked.stream()
                .map(question -> new Applied(question, crosswalkOf(question, project, period)))
                .toList();
        Map<String, Applied> notComparable = new HashMap<>();
        for (Applied each : applied) {
            for (Located<String> indicator : each.crosswalk().notComparable()) {
                notComparable.putIfAbsent(indicator.value(), each);
            }
        }
        Map<CellKey, Applied> fed = new HashMap<>();
        for (Applied each : applied) {
            CellKey cell = each.question().cell(each.crosswalk());
            if (cell == null || version.indicator(cell.indicator()).isEmpty()) {
                continue;
            }
            String where = " at " + project + " in " + period;
            Applied other = fed.putIfAbsent(cell, each);
            if (other != null) {
                name(
                        other,
                        each,
                        " both count for " + cell + where,
                        "let one count for another cell, or for none with a note");
            }
            Applied unlike = notComparable.get(cell.indicator());
            if (unlike != null) {
                name(
                        unlike,
                        each,
                        " disagree on " + cell.indicator() + where + ": the first is not comparable, the second counts",
                        "make both notComparable there, or neither");
            }
        }
    }

    private CrosswalkEntry crosswalkOf(AskedQuestion question, String project, String period) {
        CrosswalkEntry found = question.entry().crosswalk();
        for (ExceptionEntry exception : question.entry().exceptions()) {
            if (exception.appliesTo(project, period, read.periodIds())) {
                found = exception.crosswalk();
            }
        }
        return found;
    }

    /** At the exception when one of the two is one, else at the later of the two. */
    private void name(Applied first, Applied second, String clash, String mend) {
        Place one = first.crosswalk().place();
        Place two = second.crosswalk().place();
        if (!named.add(Set.copyOf(List.of(one, two)))) {
            return;
        }
        boolean firstAlone = first.isException() && !second.isException();
        boolean secondAlone = second.isException() && !first.isException();
        Place place = firstAlone || (!secondAlone && one.compareTo(two) > 0) ? one : two;
        mistakes.add(
                place,
                "questions " + first.question().id() + " and "
                        + second.question().id() + clash,
                mend);
    }
}
