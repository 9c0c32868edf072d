package meetlat.deployment.importing;

import java.io.PrintStream;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What became of the rows of a file: counted, and told where one is refused or has a remark. */
final class Rows {

    static final String REJECTED = "rejected";
    static final String UNAVAILABLE = "unavailable";

    private static final Map<String, String> WORDS = Map.of(
            "new",
            "new",
            "revision",
            "changed",
            "duplicate",
            "unchanged",
            REJECTED,
            "refused",
            UNAVAILABLE,
            "not stored");

    private final String unit;
    private final PrintStream out;
    private final BitSet told = new BitSet();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** @param unit what the file is made of: row or line */
    Rows(String unit, PrintStream out) {
        this.unit = unit;
        this.out = out;
    }

    /** Forgets the counts, for a file that is sent once more; what was told is not told again. */
    void startAnew() {
        counts.clear();
    }

    void add(int number, JsonNode result) {
        String status = result.path("status").stringValue("");
        counts.merge(status, 1, Integer::sum);
        boolean refused = status.equals(REJECTED);
        JsonNode remarks = result.path("remarks");
        if ((refused || !remarks.isEmpty()) && !told.get(number)) {
            told.set(number);
            out.println(unit + " " + number + " is " + WORDS.getOrDefault(status, status));
            tell(result.path("errors"));
            tell(remarks);
        }
    }

    private void tell(JsonNode findings) {
        findings.forEach(finding ->
                out.println("  " + place(finding) + finding.path("detail").stringValue("")));
    }

    /** Where something is wrong: the cell or the JSON pointer, and the question that it answers. */
    static String place(JsonNode error) {
        String pointer = error.path("pointer").stringValue("");
        String question = error.path("question").stringValue("");
        String place = question.isEmpty() ? pointer : pointer + " (" + question + ")";
        return place.isBlank() ? "" : place.strip() + ": ";
    }

    int of(String status) {
        return counts.getOrDefault(status, 0);
    }

    int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Such as {@code 12 rows: 9 new, 2 unchanged, 1 refused}. */
    String summary() {
        String each = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + WORDS.getOrDefault(entry.getKey(), entry.getKey()))
                .collect(Collectors.joining(", "));
        return count() + " " + unit + (count() == 1 ? "" : "s") + (each.isEmpty() ? "" : ": " + each);
    }
}
