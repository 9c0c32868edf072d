package meetlat.deployment.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What heads the answers to a question in an export: its text, and for the second question of a form with the same text,
 * as in "Number of victims" in two sections, the text and a 2, for the third a 3. So Microsoft Forms numbers the columns
 * of an export, in the order of the form and in each language apart. Belongs to whoever made it, for one form.
 */
final class Headings {

    private final Map<String, Map<String, Integer>> seen = new HashMap<>();

    /** The headings of the form's next question by language; empty for a label that is missing. */
    SortedMap<String, String> of(SortedMap<String, String> labels) {
        SortedMap<String, String> headings = new TreeMap<>(labels);
        headings.replaceAll((language, label) -> {
            int times = seen.computeIfAbsent(language, l -> new HashMap<>()).merge(label, 1, Integer::sum);
            return label.isEmpty() || times == 1 ? label : label + times;
        });
        return headings;
    }
}
