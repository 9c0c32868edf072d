package meetlat.aggregate.api;

import java.util.Comparator;
import java.util.List;

/** Finds the names that someone may have meant. */
final class Nearest {

    private Nearest() {}

    /** The names that take the fewest changes to become {@code name}, nearest first. */
    static List<String> to(String name, List<String> known, int limit) {
        return known.stream()
                .sorted(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .limit(limit)
                .toList();
    }

    /** How many characters must be put in, taken out or replaced (Levenshtein 1966). */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
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
