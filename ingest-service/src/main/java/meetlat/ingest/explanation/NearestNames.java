package meetlat.ingest.explanation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the names that someone may have meant. */
final class NearestNames {

    /** As many as can be read at a glance. */
    private static final int LISTED = 3;

    private NearestNames() {}

    /** The names that take the fewest changes to become {@code name}, nearest first, for a message. */
    static String to(String name, Collection<String> known) {
        String written = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(Comparator.comparingInt(
                        (String candidate) -> distance(written, candidate.toLowerCase(Locale.ROOT))))
                .limit(LISTED)
                .collect(Collectors.joining(", "));
    }

    /** How many characters must be put in, taken out or replaced (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
