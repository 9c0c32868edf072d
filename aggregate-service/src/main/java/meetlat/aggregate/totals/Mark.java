package meetlat.aggregate.totals;

import java.util.List;
import java.util.function.Function;
import meetlat.schemas.Report;

/**
 * What a report may say of a cell beside its count, and a total keeps count of. A count that carries none of the four
 * matches is an exact match.
 */
public enum Mark {
    /** Made up for a sample. */
    SYNTHETIC(Report::getSynthetic),
    CLOSE(Report::getClose),
    BROAD(Report::getBroad),
    NARROW(Report::getNarrow),
    RELATED(Report::getRelated),
    /** Answered, but with something that cannot be compared: the one mark of a cell that has no count. */
    NOT_COMPARABLE(Report::getNotComparable);

    private static final List<Mark> ALL = List.of(values());

    private final Function<Report, List<Integer>> cells;

    Mark(Function<Report, List<Integer>> cells) {
        this.cells = cells;
    }

    /** Every mark, in the order of the ordinals. */
    public static List<Mark> all() {
        return ALL;
    }

    /** The cells of the report that carry it, by position. */
    public List<Integer> cells(Report report) {
        return cells.apply(report);
    }
}
