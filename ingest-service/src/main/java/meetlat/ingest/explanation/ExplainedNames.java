package meetlat.ingest.explanation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Indicator;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import org.jspecify.annotations.Nullable;

/** What may be explained: the counted indicators, the projects and the periods of each definitions version. Immutable. */
public final class ExplainedNames {

    private final NavigableMap<Integer, Names> byVersion = new TreeMap<>();
    private final Names all;

    /**
     * @param counted the indicators of which there are counts
     * @param derived those that are computed from others
     */
    record Names(Set<String> counted, Set<String> derived, Set<String> projects, Set<String> periods) {

        static Names of(Collection<Catalogue> versions) {
            return new Names(
                    ids(versions.stream()
                            .flatMap(version -> version.getIndicators().stream())
                            .filter(indicator -> indicator.getRatio() == null)
                            .map(Indicator::getId)),
                    ids(versions.stream()
                            .flatMap(version -> version.getIndicators().stream())
                            .filter(indicator -> indicator.getRatio() != null)
                            .map(Indicator::getId)),
                    ids(versions.stream()
                            .flatMap(version -> version.getProjects().stream())
                            .map(Project::getId)),
                    ids(versions.stream()
                            .flatMap(version -> version.getPeriods().stream())
                            .map(Period::getId)));
        }

        private static Set<String> ids(Stream<String> found) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(found.toList()));
        }
    }

    private ExplainedNames(Collection<Catalogue> versions) {
        versions.forEach(version -> byVersion.put(version.getDefinitions(), Names.of(List.of(version))));
        all = Names.of(versions);
    }

    /** @param versions one edition of each definitions version, in any order */
    public static ExplainedNames of(Collection<Catalogue> versions) {
        return new ExplainedNames(versions);
    }

    boolean has(int definitions) {
        return byVersion.containsKey(definitions);
    }

    /** The names of a version; those of all versions together where it is not known which is meant. */
    Names under(@Nullable Integer definitions) {
        return Optional.ofNullable(definitions).map(byVersion::get).orElse(all);
    }

    Set<String> versions() {
        return byVersion.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
