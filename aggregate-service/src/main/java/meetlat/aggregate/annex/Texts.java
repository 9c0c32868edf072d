package meetlat.aggregate.annex;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among the languages in which the catalogue says something. */
final class Texts {

    private static final String OTHERWISE = "en";

    private Texts() {}

    /** The text in the language, else in English, else in any; empty when there is none. */
    static String in(String language, @Nullable Map<String, String> texts) {
        if (texts == null || texts.isEmpty()) {
            return "";
        }
        String found = texts.getOrDefault(language, texts.get(OTHERWISE));
        return found == null ? texts.values().iterator().next() : found;
    }
}
