package meetlat.ingest.message;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of the findings: one for each code, and one more for each set of parameters that a code may come with. The
 * parameters stand in a text by their position here: the first is {@code {0}}.
 */
enum FindingText {
    UNKNOWN_FORM("unknown-form"),
    UNKNOWN_PROJECT("unknown-project"),
    UNKNOWN_PERIOD("unknown-period"),
    UNKNOWN_QUESTION("unknown-question"),
    NOT_A_COUNT("not-a-count"),
    NEGATIVE_COUNT("negative-count"),
    IMPLAUSIBLE_COUNT("implausible-count", "minimum", "maximum"),
    UNKNOWN_CHOICE("unknown-choice"),
    BREAKDOWN_EXCEEDS_TOTAL("breakdown-exceeds-total", "total", "sum", "indicator", "dimension"),
    BREAKDOWN_MISSES_TOTAL("breakdown-misses-total", "total", "sum", "indicator", "dimension"),
    PART_EXCEEDS_TOTAL("part-exceeds-total", "total", "part"),
    PERIOD_BEFORE_PROJECT("period-outside-project.started", "started"),
    PERIOD_AFTER_PROJECT("period-outside-project.stopped", "stopped"),
    PERIOD_OUTSIDE_PROJECT("period-outside-project.started-stopped", "started", "stopped"),
    LATE("late", "days", "deadline"),
    BEFORE_END("before-end", "end");

    private final String key;
    private final List<String> parameters;

    FindingText(String key, String... parameters) {
        this.key = key;
        this.parameters = List.of(parameters);
    }

    /** The text that says most of a finding with these parameters; nothing when there is none for the code. */
    static Optional<FindingText> of(String code, Set<String> parameters) {
        return Arrays.stream(values())
                .filter(text -> text.code().equals(code) && parameters.containsAll(text.parameters))
                .max(Comparator.comparingInt(text -> text.parameters.size()));
    }

    String code() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** Where the text stands in the bundles. */
    String key() {
        return key;
    }

    List<String> parameters() {
        return parameters;
    }
}
