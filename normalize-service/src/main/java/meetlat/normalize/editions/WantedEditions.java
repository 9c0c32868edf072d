package meetlat.normalize.editions;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import meetlat.schemas.Edition;

/**
 * Which editions are counted: of each definitions version the newest, and until all history is counted under that, the
 * one that readers see. That is the newest under which all history is counted, or the first of all while there is none.
 */
public final class WantedEditions {

    private WantedEditions() {}

    /**
     * @param published the editions on the catalogue topic
     * @param complete those under which all history is counted
     */
    public static Set<Edition> of(Set<Edition> published, Set<Edition> complete) {
        TreeMap<Integer, TreeSet<Edition>> versions = new TreeMap<>();
        published.forEach(edition -> versions.computeIfAbsent(edition.definitions(), v -> new TreeSet<>())
                .add(edition));
        Set<Edition> wanted = new TreeSet<>();
        for (TreeSet<Edition> editions : versions.values()) {
            wanted.add(editions.last());
            wanted.add(editions.descendingSet().stream()
                    .filter(complete::contains)
                    .findFirst()
                    .orElse(editions.first()));
        }
        return wanted;
    }
}
