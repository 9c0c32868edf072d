package meetlat.ingest.receipt;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Question;
import meetlat.schemas.VersionStatus;

/** A definitions version as a receipt speaks of it: where it stands, which forms it has, what it calls a question. */
public final class PublishedVersion {

    private final Catalogue catalogue;
    /** The labels of the questions by language, by question and form. */
    private final Map<String, Map<String, Map<String, String>>> labels = new HashMap<>();

    PublishedVersion(Catalogue catalogue) {
        this.catalogue = catalogue;
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

    VersionStatus status(Instant now) {
        return VersionStatus.of(catalogue, now);
    }

    boolean hasForm(String form) {
        return labels.containsKey(form);
    }

    /** The text of a question, if this version has the question and the language. */
    Optional<String> label(String form, String question, String language) {
        return Optional.ofNullable(labels.get(form))
                .map(questions -> questions.get(question))
                .map(byLanguage -> byLanguage.get(language));
    }
}
