package meetlat.deployment.catalogue.yaml;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the known name that someone probably meant. */
public final class Nearest {

    /** Longer lists help nobody once the nearest is named. */
    private static final int FEW = 12;

    private Nearest() {}

    /** How to mend an unknown name: the nearest known one, and which there are. */
    public static String mend(String name, Collection<String> names) {
        Set<String> known = new LinkedHashSet<>(names);
        Optional<String> nearest = to(name, known);
        if (known.isEmpty()) {
            return "there are none to choose from";
        }
        String all = "there " + (known.size() == 1 ? "is " : "are ") + String.join(", ", known);
        if (nearest.isEmpty()) {
            return all;
        }
        String meant = "did you mean " + nearest.get() + "?";
        return known.size() > FEW ? meant : meant + " " + all;
    }

    /** The known name that differs from it in the fewest letters; empty when all differ in too many. */
    static Optional<String> to(String name, Collection<String> known) {
        int fewest = 1 + Math.max(name.length() > 3 ? 2 : 1, name.length() / 3);
        String nearest = null;
        for (String candidate : known) {
            int edits = edits(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein's distance: letters put in, left out or replaced. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
