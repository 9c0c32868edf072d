package meetlat.normalize.normalization;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing noticed while normalizing.
 *
 * @param code what was noticed
 * @param question the question it is about, or null for the whole submission
 * @param parameters values for the code's message; never text that a respondent wrote
 */
public record Finding(Code code, @Nullable String question, Map<String, String> parameters) {

    /** The codes, as {@link #id} puts them on the topic. */
    public enum Code {
        UNKNOWN_FORM,
        UNKNOWN_PROJECT,
        UNKNOWN_PERIOD,
        /** A remark: the answer is kept on the log, and counts for nothing. */
        UNKNOWN_QUESTION,
        NOT_A_COUNT,
        NEGATIVE_COUNT,
        IMPLAUSIBLE_COUNT;

        /** The code on the topic, such as {@code negative-count}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Finding of(Code code) {
        return new Finding(code, null, Map.of());
    }

    static Finding of(Code code, String question) {
        return new Finding(code, question, Map.of());
    }
}
