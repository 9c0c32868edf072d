package meetlat.normalize.definitions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import org.jspecify.annotations.Nullable;

/** One definitions version, ready for looking up. Immutable. */
public final class Definitions {

    private final Edition edition;
    private final Set<String> projects;
    private final Set<String> periods;
    private final Map<String, FormDefinition> forms = new HashMap<>();

    private Definitions(Catalogue catalogue) {
        this.edition = Edition.of(catalogue);
        this.projects = catalogue.getProjects().stream().map(Project::getId).collect(Collectors.toUnmodifiableSet());
        this.periods = catalogue.getPeriods().stream().map(Period::getId).collect(Collectors.toUnmodifiableSet());
        for (Form form : catalogue.getForms()) {
            forms.put(form.getId(), FormDefinition.of(form));
        }
    }

    public static Definitions of(Catalogue catalogue) {
        return new Definitions(catalogue);
    }

    /** The edition of the definitions version. */
    public Edition edition() {
        return edition;
    }

    public boolean hasProject(String project) {
        return projects.contains(project);
    }

    public boolean hasPeriod(String period) {
        return periods.contains(period);
    }

    /** The form of that id, or null when the catalogue has none. */
    public @Nullable FormDefinition form(String id) {
        return forms.get(id);
    }
}
