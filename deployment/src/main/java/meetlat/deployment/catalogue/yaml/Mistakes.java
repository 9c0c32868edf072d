package meetlat.deployment.catalogue.yaml;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the mistakes, so that all are named at once and each only once. */
public final class Mistakes {

    private final SortedSet<Mistake> found = new TreeSet<>();

    public void add(Place place, String problem, String mend) {
        found.add(new Mistake(place, problem, mend));
    }

    /** All that were found, by file and line. */
    public List<Mistake> list() {
        return List.copyOf(found);
    }
}
