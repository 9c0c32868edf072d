package meetlat.ingest.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Project;

/**
 * What may be sent in, by name: for whoever has to choose a form, or to say a project or a question in a reader's words.
 * What several definitions versions have is named as the highest of them names it. Immutable.
 *
 * @param forms every form of any published version
 * @param projects every project
 * @param periods every period, in order of time
 */
record FormList(List<Named> forms, List<Named> projects, List<PeriodDates> periods) {

    /** @param labels the name by language: nl, fr, de, en */
    record Named(String id, Map<String, String> labels) {}

    /**
     * @param start the first day, inclusive
     * @param end the day after the last
     */
    record PeriodDates(String id, LocalDate start, LocalDate end) {}

    /** @param versions one edition of each definitions version, in any order */
    static FormList of(Collection<Catalogue> versions) {
        return new FormList(
                latest(versions, Catalogue::getForms, Form::getId)
                        .map(form -> new Named(form.getId(), form.getLabels()))
                        .toList(),
                latest(versions, Catalogue::getProjects, Project::getId)
                        .map(project -> new Named(project.getId(), project.getLabels()))
                        .toList(),
                latest(versions, Catalogue::getPeriods, Period::getId)
                        .map(period -> new PeriodDates(period.getId(), period.getStart(), period.getEnd()))
                        .sorted(Comparator.comparing(PeriodDates::start))
                        .toList());
    }

    /** Each thing as the highest version has it, in the order in which the versions first have them. */
    private static <T> Stream<T> latest(
            Collection<Catalogue> versions, Function<Catalogue, List<T>> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        inOrder(versions)
                .flatMap(version -> things.apply(version).stream())
                .forEach(thing -> byId.put(id.apply(thing), thing));
        return byId.values().stream();
    }

    static Stream<Catalogue> inOrder(Collection<Catalogue> versions) {
        return versions.stream().sorted(Comparator.comparing(Edition::of));
    }
}
