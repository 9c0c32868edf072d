package meetlat.normalize.editions;

import java.util.Set;
import java.util.TreeSet;
import meetlat.schemas.Edition;

/**
 * Which editions are counted: of each definitions version the newest, and until all history is counted under that, the
 * one that readers still see.
 */
public final class WantedEditions {

    private WantedEditions() {}

    /**
     * @param published the editions on the catalogue topic
     * @param complete those under which all history is counted
     */
    public static Set<Edition> of(Set<Edition> published, Set<Edition> complete) {
        TreeSet<Edition> wanted = new TreeSet<>();
        TreeSet<Edition> newestFirst = new TreeSet<>(java.util.Comparator.reverseOrder());
        newestFirst.addAll(published);
        for (Edition edition : newestFirst) {
            boolean givesWay = wanted.stream()
                    .anyMatch(newer -> newer.definitions() == edition.definitions() && complete.contains(newer));
            boolean isNewest = wanted.stream().noneMatch(newer -> newer.definitions() == edition.definitions());
            if (isNewest || (!givesWay && complete.contains(edition))) {
                wanted.add(edition);
            }
        }
        return wanted;
    }
}
