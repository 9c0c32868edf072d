package meetlat.ingest.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import org.jspecify.annotations.Nullable;

/**
 * What may be submitted: the forms with their questions, the projects and the periods of every definitions version,
 * whether draft, in force or retired. What only one of them has is taken in all the same: it is kept on the log, and the
 * versions that do not have it say so. Immutable.
 */
public final class FormCatalogue {

    private final Set<String> projects;
    private final Set<String> periods;
    private final Map<String, Map<String, AskedQuestion>> questionsByForm;

    private FormCatalogue(List<Catalogue> versions) {
        projects = versions.stream()
                .flatMap(version -> version.getProjects().stream())
                .map(Project::getId)
                .collect(Collectors.toUnmodifiableSet());
        periods = versions.stream()
                .flatMap(version -> version.getPeriods().stream())
                .map(Period::getId)
                .collect(Collectors.toUnmodifiableSet());
        questionsByForm = versions.stream()
                .flatMap(version -> version.getForms().stream())
                .collect(Collectors.groupingBy(
                        Form::getId, Collectors.collectingAndThen(Collectors.toList(), FormCatalogue::byName)));
    }

    /** @param versions one edition of each definitions version, in any order */
    public static FormCatalogue of(Collection<Catalogue> versions) {
        return new FormCatalogue(
                versions.stream().sorted(Comparator.comparing(Edition::of)).toList());
    }

    /**
     * The questions of one form by every name. An id goes before an alias. An alias that two questions share names the
     * one of the earliest version: it means what it always meant, so a repeat stays a repeat when a version is published.
     */
    private static Map<String, AskedQuestion> byName(List<Form> versions) {
        List<Question> questions =
                versions.stream().flatMap(form -> form.getQuestions().stream()).toList();
        Map<String, AskedQuestion> byId =
                questions.stream().collect(Collectors.groupingBy(Question::getId)).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> AskedQuestion.of(e.getKey(), e.getValue())));
        Map<String, AskedQuestion> byName = new HashMap<>(byId);
        for (Question question : questions) {
            AskedQuestion asked = byId.get(question.getId());
            question.getAliases().forEach(alias -> byName.putIfAbsent(alias, asked));
        }
        return Map.copyOf(byName);
    }

    boolean hasProject(String project) {
        return projects.contains(project);
    }

    boolean hasPeriod(String period) {
        return periods.contains(period);
    }

    boolean hasForm(String form) {
        return questionsByForm.containsKey(form);
    }

    /** The question of that id or alias, or null when no version of the form has one. */
    @Nullable
    AskedQuestion question(String form, String name) {
        return questionsByForm.getOrDefault(form, Map.of()).get(name);
    }
}
