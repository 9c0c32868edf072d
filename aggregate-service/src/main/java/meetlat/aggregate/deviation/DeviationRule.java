package meetlat.aggregate.deviation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a count stands out. */
public enum DeviationRule {
    /** Far from what the project usually reports. */
    OWN_SERIES,
    /** Many times as large or small as the count that the project reported before it. */
    JUMP,
    /** Far from how the other projects' counts of the same period stand to what each of them usually reports. */
    OTHER_PROJECTS,
    /** A large part of the programme's total of the period. */
    SHARE;

    /** The rule in the API and in messages, such as {@code own-series}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
