package meetlat.aggregate.completeness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a report that may be expected. In order of how much is left to be done: of several the last holds. */
public enum CompletenessStatus {
    /** The project had stopped, or had not started. */
    NOT_EXPECTED,
    ON_TIME,
    /** First submitted after the deadline. */
    LATE,
    /** Nothing was received, and it may still come in time. */
    DUE,
    /** Something was reported and taken back, and nothing stands. */
    WITHDRAWN,
    MISSING;

    public boolean isReceived() {
        return this == ON_TIME || this == LATE;
    }

    /** The status in the API, such as {@code on-time}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
