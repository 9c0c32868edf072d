package meetlat.deployment.catalogue.yaml;

import java.util.Comparator;

/**
 * Where something is written.
 *
 * @param file the file, as the folder that was given leads to it
 * @param line the line, from 1
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
