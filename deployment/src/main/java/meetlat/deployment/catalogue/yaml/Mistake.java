package meetlat.deployment.catalogue.yaml;

import java.util.Comparator;

/**
 * What is wrong in a file and how to mend it.
 *
 * @param problem what is wrong
 * @param mend what to do about it
 */
public record Mistake(Place place, String problem, String mend) implements Comparable<Mistake> {

    private static final Comparator<Mistake> ORDER =
            Comparator.comparing(Mistake::place).thenComparing(Mistake::problem).thenComparing(Mistake::mend);

    @Override
    public int compareTo(Mistake other) {
        return ORDER.compare(this, other);
    }

    /** As {@code FILE:LINE: what is wrong; how to mend it}, on one line. */
    @Override
    public String toString() {
        return place + ": " + problem + "; " + mend;
    }
}
