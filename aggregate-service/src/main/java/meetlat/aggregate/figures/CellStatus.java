package meetlat.aggregate.figures;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a cell shows what it shows: five different things, of which only the first has a value. */
public enum CellStatus {
    REPORTED,
    /** No report, or the question was left blank. Not zero. */
    MISSING,
    SUPPRESSED,
    NOT_COMPARABLE,
    NOT_ADDITIVE;

    /** The status in the API, such as {@code not-additive}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
