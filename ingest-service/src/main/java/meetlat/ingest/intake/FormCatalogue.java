package meetlat.ingest.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import org.jspecify.annotations.Nullable;

/** What may be submitted: forms with their questions, projects, periods. Immutable. */
public final class FormCatalogue {

    private final Set<String> projects;
    private final Set<String> periods;
    private final Map<String, Map<String, Question>> questionsByForm = new HashMap<>();

    private FormCatalogue(Catalogue catalogue) {
        projects = catalogue.getProjects().stream().map(Project::getId).collect(Collectors.toUnmodifiableSet());
        periods = catalogue.getPeriods().stream().map(Period::getId).collect(Collectors.toUnmodifiableSet());
        catalogue.getForms().forEach(form -> questionsByForm.put(form.getId(), byName(form)));
    }

    public static FormCatalogue of(Catalogue catalogue) {
        return new FormCatalogue(catalogue);
    }

    private static Map<String, Question> byName(Form form) {
        Map<String, Question> byName = new HashMap<>();
        for (Question question : form.getQuestions()) {
            byName.put(question.getId(), question);
            question.getAliases().forEach(alias -> byName.put(alias, question));
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

    /** The question of that id or alias, or null when the form has none. */
    @Nullable
    Question question(String form, String name) {
        return questionsByForm.getOrDefault(form, Map.of()).get(name);
    }
}
