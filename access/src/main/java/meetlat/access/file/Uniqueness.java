package meetlat.access.file;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sees to it that no two things go by one name. */
final class Uniqueness {

    private final String what;
    private final Mistakes mistakes;
    private final Map<String, Integer> lines = new HashMap<>();

    Uniqueness(String what, Mistakes mistakes) {
        this.what = what;
        this.mistakes = mistakes;
    }

    void check(String name, int line) {
        @Nullable Integer first = lines.putIfAbsent(name, line);
        if (first != null) {
            mistakes.add(
                    line, "a second " + what + " goes by the name on line " + first, "give each a name of its own");
        }
    }
}
