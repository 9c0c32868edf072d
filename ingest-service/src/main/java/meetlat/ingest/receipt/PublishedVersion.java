package meetlat.ingest.receipt;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Dimension;
import meetlat.schemas.Edition;
import meetlat.schemas.Indicator;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.VersionStatus;

/** A definitions version as a receipt speaks of it: where it stands, which forms it has, what it calls a question. */
public final class PublishedVersion {

    private final Catalogue catalogue;
    /** The labels of the questions by language, by question and form. */
    private final Map<String, Map<String, Map<String, String>>> labels = new HashMap<>();

    private final Map<String, Map<String, String>> indicators;
    private final Map<String, Map<String, String>> dimensions;

    PublishedVersion(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.indicators = catalogue.getIndicators().stream()
                .collect(Collectors.toMap(Indicator::getId, Indicator::getLabels, (first, second) -> first));
        this.dimensions = catalogue.getDimensions().stream()
                .collect(Collectors.toMap(Dimension::getId, Dimension::getLabels, (first, second) -> first));
        catalogue
                .getForms()
                .forEach(form -> labels.put(
                        form.getId(),
                        form.getQuestions().stream()
                                .collect(Collectors.toMap(
                                        Question::getId, Question::getLabels, (first, second) -> first))));
    }

    int definitions() {
        return catalogue.getDefinitions();
    }

    Edition edition() {
        return Edition.of(catalogue);
    }

    Optional<String> language(String project) {
        return catalogue.getProjects().stream()
                .filter(found -> found.getId().equals(project))
                .map(Project::getLanguage)
                .findFirst();
    }

    VersionStatus status(Instant now) {
        return VersionStatus.of(catalogue, now);
    }

    boolean hasForm(String form) {
        return labels.containsKey(form);
    }

    /** The name of an indicator or a dimension; its id when this version has no such thing or language. */
    String name(String kind, String id, String language) {
        Map<String, Map<String, String>> named = kind.equals("indicator") ? indicators : dimensions;
        return named.getOrDefault(id, Map.of()).getOrDefault(language, id);
    }

    /** The text of a question, if this version has the question and the language. */
    Optional<String> label(String form, String question, String language) {
        return Optional.ofNullable(labels.get(form))
                .map(questions -> questions.get(question))
                .map(byLanguage -> byLanguage.get(language));
    }
}
