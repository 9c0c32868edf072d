package meetlat.normalize.definitions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import org.jspecify.annotations.Nullable;

/** One edition of a definitions version, ready for looking up. Immutable. */
public final class Definitions {

    private final Edition edition;
    private final Instant publishedAt;
    private final int cells;
    private final Map<String, ProjectLife> projects;
    private final Map<String, ReportingPeriod> periods;
    private final Map<String, FormDefinition> forms;

    private Definitions(Catalogue catalogue) {
        ZoneId zone = ZoneId.of(catalogue.getProgramme().getTimeZone());
        edition = Edition.of(catalogue);
        publishedAt = catalogue.getPublishedAt();
        cells = catalogue.getCells().size();
        projects = catalogue.getProjects().stream()
                .map(ProjectLife::of)
                .collect(Collectors.toUnmodifiableMap(ProjectLife::id, Function.identity()));
        periods = byId(ReportingPeriod.all(catalogue.getPeriods(), zone));
        Cells named = Cells.of(catalogue);
        forms = new HashMap<>();
        catalogue
                .getForms()
                .forEach(form -> forms.put(
                        form.getId(), FormDefinition.of(form, named, catalogue.getRollUps(), catalogue.getPeriods())));
    }

    private static Map<String, ReportingPeriod> byId(List<ReportingPeriod> periods) {
        return periods.stream().collect(Collectors.toUnmodifiableMap(ReportingPeriod::id, Function.identity()));
    }

    public static Definitions of(Catalogue catalogue) {
        return new Definitions(catalogue);
    }

    /** The edition of the definitions version. */
    public Edition edition() {
        return edition;
    }

    /** When this edition was published. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Whether something accepted at that moment was accepted before this edition was published. */
    public boolean isHistory(Instant acceptedAt) {
        return acceptedAt.isBefore(publishedAt);
    }

    /** How many cells there are. */
    public int cells() {
        return cells;
    }

    /** The project of that id, or null when the catalogue has none. */
    public @Nullable ProjectLife project(String id) {
        return projects.get(id);
    }

    /** The period of that id, or null when the catalogue has none. */
    public @Nullable ReportingPeriod period(String id) {
        return periods.get(id);
    }

    /** The form of that id, or null when the catalogue has none. */
    public @Nullable FormDefinition form(String id) {
        return forms.get(id);
    }
}
