package meetlat.aggregate.annex;

import meetlat.aggregate.figures.CellStatus;

/** What stands in the place of a figure. No two of these may look the same, also without colour. */
public enum Look {
    REPORTED,
    MISSING,
    /** The project did not run in the period. */
    NOT_EXPECTED,
    SUPPRESSED,
    NOT_COMPARABLE,
    NOT_ADDITIVE;

    static Look of(CellStatus status) {
        return valueOf(status.name());
    }

    /** The word of it in messages, such as {@code not-expected}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
