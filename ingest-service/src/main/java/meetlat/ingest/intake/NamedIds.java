package meetlat.ingest.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;

/** The projects or the periods of the catalogue, by what people write for them. Immutable. */
final class NamedIds {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final Set<String> ids;
    private final Map<String, Set<String>> byName = new HashMap<>();

    private NamedIds(Set<String> ids) {
        this.ids = ids;
        ids.forEach(id -> name(id, id));
    }

    static NamedIds ofProjects(List<Catalogue> versions) {
        NamedIds projects = new NamedIds(versions.stream()
                .flatMap(version -> version.getProjects().stream())
                .map(project -> project.getId())
                .collect(Collectors.toUnmodifiableSet()));
        versions.stream()
                .flatMap(version -> version.getProjects().stream())
                .forEach(project ->
                        project.getLabels().values().forEach(label -> projects.name(label, project.getId())));
        return projects;
    }

    static NamedIds ofPeriods(List<Catalogue> versions) {
        return new NamedIds(versions.stream()
                .flatMap(version -> version.getPeriods().stream())
                .map(period -> period.getId())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private void name(String name, String id) {
        byName.computeIfAbsent(Names.folded(name), any -> new TreeSet<>()).add(id);
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** The one of that id or name, whatever its case, accents and blanks; nothing when none or several have it. */
    Optional<String> named(String text) {
        if (ids.contains(text)) {
            return Optional.of(text);
        }
        return only(byName.getOrDefault(Names.folded(text), Set.of()));
    }

    /** Likewise, or the only one of which the id is a word of the text: {@code Periode P5 (25/02/2024 - 24/06/2024)}. */
    Optional<String> namedInWords(String text) {
        return named(text)
                .or(() -> only(BETWEEN_WORDS
                        .splitAsStream(text)
                        .flatMap(word -> byName.getOrDefault(Names.folded(word), Set.of()).stream())
                        .collect(Collectors.toSet())));
    }

    private static Optional<String> only(Set<String> found) {
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
