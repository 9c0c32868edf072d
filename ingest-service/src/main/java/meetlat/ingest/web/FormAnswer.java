package meetlat.ingest.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;

/**
 * One form by name.
 *
 * @param labels its title by language: nl, fr, de, en
 * @param questions every question that any published version of it has
 */
record FormAnswer(String id, Map<String, String> labels, List<FormList.Named> questions) {

    /**
     * Each form by its id.
     *
     * @param versions one edition of each definitions version, in any order
     */
    static Map<String, FormAnswer> byId(Collection<Catalogue> versions) {
        Map<String, FormAnswer> byId = new LinkedHashMap<>();
        FormList.inOrder(versions)
                .flatMap(version -> version.getForms().stream())
                .map(FormAnswer::of)
                .forEach(form -> byId.merge(form.id(), form, FormAnswer::updatedBy));
        return Map.copyOf(byId);
    }

    private static FormAnswer of(Form form) {
        return new FormAnswer(
                form.getId(),
                form.getLabels(),
                form.getQuestions().stream()
                        .map(question -> new FormList.Named(question.getId(), question.getLabels()))
                        .toList());
    }

    /** The same form with what a later definitions version says of it; the questions that this drops stay. */
    private FormAnswer updatedBy(FormAnswer later) {
        Map<String, FormList.Named> byId = new LinkedHashMap<>();
        Stream.of(questions, later.questions)
                .flatMap(List::stream)
                .forEach(question -> byId.put(question.id(), question));
        return new FormAnswer(id, later.labels, List.copyOf(byId.values()));
    }
}
