package meetlat.aggregate.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.crosswalk.Way;
import meetlat.schemas.Match;
import org.jspecify.annotations.Nullable;

/**
 * What the reports say of one cell, at one project in one period.
 *
 * @param value the count; without meaning for every status but {@code reported}
 * @param match how well what was asked matches what the indicator means; null when nothing was asked
 * @param way how the count came about; null for every status but {@code reported}
 * @param note the crosswalk's note, by language; null when there is none
 * @param reason why the parts of a cell that has no count of its own do not add up to it; null otherwise
 */
record Counted(
        CellStatus status,
        long value,
        boolean synthetic,
        @Nullable Match match,
        @Nullable Way way,
        @Nullable Map<String, String> note,
        @Nullable Reason reason) {

    /** Nothing is said, and nothing was asked. */
    static final Counted NOTHING = without(CellStatus.MISSING, null, null, null);

    /** The status that says more comes first. */
    private static final List<CellStatus> ORDER =
            List.of(CellStatus.REPORTED, CellStatus.NOT_COMPARABLE, CellStatus.NOT_ADDITIVE, CellStatus.MISSING);

    static Counted reported(long value, boolean synthetic, Match match, Way way, @Nullable Map<String, String> note) {
        return new Counted(CellStatus.REPORTED, value, synthetic, match, way, note, null);
    }

    static Counted without(
            CellStatus status, @Nullable Match match, @Nullable Map<String, String> note, @Nullable Reason reason) {
        return new Counted(status, 0, false, match, null, note, reason);
    }

    boolean isReported() {
        return status == CellStatus.REPORTED;
    }

    /** This, and what a report of another form says of the same cell. */
    Counted and(Counted other) {
        if (way == null || other.way == null) {
            return Comparator.comparingInt((Counted counted) -> ORDER.indexOf(counted.status))
                                    .compare(this, other)
                            <= 0
                    ? this
                    : other;
        }
        Counted weaker = other.way.match().compareTo(way.match()) > 0 ? other : this;
        List<String> rules = new ArrayList<>(way.rules());
        rules.addAll(other.way.rules());
        Match match = weaker == this ? way.match() : other.way.match();
        return reported(
                Math.addExact(value, other.value),
                synthetic || other.synthetic,
                match,
                new Way(rules, match, way.general() && other.way.general()),
                weaker.note);
    }
}
