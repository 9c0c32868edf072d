package meetlat.aggregate.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the notes of one table, so that what is said of several figures is said once. */
final class NoteList {

    private final Map<Note, List<String>> periods = new LinkedHashMap<>();
    private final List<Note> order = new ArrayList<>();

    /**
     * Notes something; answers with its number.
     *
     * @param period of the project's figure that it is about; null for a total
     */
    int add(Note note, @Nullable String period) {
        List<String> about = periods.computeIfAbsent(note, n -> {
            order.add(n);
            return new ArrayList<>();
        });
        if (period != null && !about.contains(period)) {
            about.add(period);
        }
        return order.indexOf(note) + 1;
    }

    List<NumberedNote> numbered() {
        List<NumberedNote> numbered = new ArrayList<>();
        for (Note note : order) {
            numbered.add(new NumberedNote(numbered.size() + 1, List.copyOf(periods.get(note)), note));
        }
        return numbered;
    }
}
