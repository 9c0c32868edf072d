package meetlat.deployment.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.deployment.catalogue.Definitions;
import meetlat.schemas.Catalogue;
import org.jspecify.annotations.Nullable;

/** What differs between two records of one version, by name, one line each. */
final class Differences {

    private static final Set<String> DEFINITIONS =
            Set.of("labels", "descriptions", "codeLists", "dimensions", "indicators", "forms");
    /** They follow from the others. */
    private static final Set<String> DERIVED = Set.of("cells", "rollUps");

    private static final Set<String> FACTS = Set.of("programme", "periods", "projects");
    private static final Set<String> NO_FACTS = Set.of("labels", "language", "members");
    /** Longer texts are shown in part. */
    private static final int SHOWN = 60;

    private final List<String> lines = new ArrayList<>();

    private Differences() {}

    /** How answers arrive is no definition, so its differences are not among them. */
    static List<String> ofDefinitions(Catalogue from, Catalogue to) {
        Catalogue before = Definitions.of(from);
        Catalogue after = Definitions.of(to);
        List<String> lines = between(before, after, DEFINITIONS, Set.of());
        return lines.isEmpty() ? between(before, after, DERIVED, Set.of()) : lines;
    }

    static List<String> ofFacts(Catalogue from, Catalogue to) {
        return between(from, to, FACTS, NO_FACTS);
    }

    private static List<String> between(Catalogue from, Catalogue to, Set<String> fields, Set<String> leftOut) {
        Differences differences = new Differences();
        differences.compareMaps("", CatalogueTree.of(from, fields, leftOut), CatalogueTree.of(to, fields, leftOut));
        return List.copyOf(differences.lines);
    }

    private void compare(String path, @Nullable Object from, @Nullable Object to) {
        if (from == null || to == null) {
            line(path, from == null ? "added" : "removed");
        } else if (from instanceof Map<?, ?> before && to instanceof Map<?, ?> after) {
            compareMaps(path, before, after);
        } else if (from instanceof List<?> before && to instanceof List<?> after) {
            compareLists(path, before, after);
        } else if (!from.equals(to)) {
            String[] shown = shorten(from.toString(), to.toString());
            line(path, shown[0] + " -> " + shown[1]);
        }
    }

    private void compareMaps(String path, Map<?, ?> from, Map<?, ?> to) {
        Map<Object, Object> all = new LinkedHashMap<>(from);
        to.forEach(all::putIfAbsent);
        for (Object key : all.keySet()) {
            compare(path.isEmpty() ? key.toString() : path + "." + key, from.get(key), to.get(key));
        }
        List<Object> before = new ArrayList<>(from.keySet());
        List<Object> after = new ArrayList<>(to.keySet());
        before.retainAll(to.keySet());
        after.retainAll(from.keySet());
        if (!before.equals(after)) {
            line(path, "order changed");
        }
    }

    private void compareLists(String path, List<?> from, List<?> to) {
        List<Object> removed = without(from, to);
        List<Object> added = without(to, from);
        removed.forEach(value -> line(path, "removed " + value));
        added.forEach(value -> line(path, "added " + value));
        if (removed.isEmpty() && added.isEmpty() && !from.equals(to)) {
            line(path, "order changed");
        }
    }

    /** Each as often as it stands there more often. */
    private static List<Object> without(List<?> values, List<?> others) {
        List<Object> left = new ArrayList<>(values);
        others.forEach(left::remove);
        return left;
    }

    private void line(String path, String what) {
        lines.add(path + ": " + what.replace('\n', ' '));
    }

    /** From shortly before they differ. */
    private static String[] shorten(String from, String to) {
        if (from.length() <= SHOWN && to.length() <= SHOWN) {
            return new String[] {from, to};
        }
        int same = 0;
        while (same < Math.min(from.length(), to.length()) && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        int start = Math.max(0, same - SHOWN / 3);
        return new String[] {part(from, start), part(to, start)};
    }

    private static String part(String text, int start) {
        int end = Math.min(text.length(), start + SHOWN);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }
}
