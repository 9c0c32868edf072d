package meetlat.normalize.normalization;

import java.util.Locale;
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

    /** The codes, as {@link #id} puts them on the topic, with their parameters. A remark does not stop the figures. */
    public enum Code {
        UNKNOWN_FORM,
        UNKNOWN_PROJECT,
        UNKNOWN_PERIOD,
        /** A remark: the answer is kept on the log, and counts for nothing. */
        UNKNOWN_QUESTION,
        NOT_A_COUNT,
        NEGATIVE_COUNT,
        /** Parameters minimum and maximum: what would be plausible, inclusive. */
        IMPLAUSIBLE_COUNT,
        /** None of the options of a choice, or one of several chosen that is none. */
        UNKNOWN_CHOICE,
        /** The codes of a breakdown add up to more than the total. Parameters total, sum, indicator and dimension. */
        BREAKDOWN_EXCEEDS_TOTAL,
        /** A remark: they add up to less. The same parameters. */
        BREAKDOWN_MISSES_TOTAL,
        /** One code of a breakdown whose codes overlap is more than the total. Parameters total and part. */
        PART_EXCEEDS_TOTAL,
        /** The project ran on no day of the period. Parameters started and stopped, where there are such days. */
        PERIOD_OUTSIDE_PROJECT,
        /** A remark: submitted after the deadline. Parameters deadline and days. */
        LATE,
        /** A remark: submitted before the period had ended. Parameter end: the first day after it. */
        BEFORE_END;

        /** The code on the topic, such as {@code negative-count}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Finding of(Code code) {
        return new Finding(code, null, Map.of());
    }

    static Finding of(Code code, String question) {
        return new Finding(code, question, Map.of());
    }
}
