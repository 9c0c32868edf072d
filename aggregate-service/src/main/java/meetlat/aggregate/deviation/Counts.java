package meetlat.aggregate.deviation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one indicator.
 *
 * @param projects in the catalogue's order
 * @param periods in the order of time
 * @param cells a row for each project, with a cell for each period
 */
public record Counts(List<String> projects, List<String> periods, List<List<Cell>> cells) {

    /**
     * One count.
     *
     * @param value null when nothing was reported that can be compared
     * @param anew whether it came about in another way than the one that the project reported before it, so that the two
     *     are no measure for each other
     */
    public record Cell(@Nullable Long value, boolean anew) {

        public static final Cell NONE = new Cell(null, false);
    }

    public Counts {
        projects = List.copyOf(projects);
        periods = List.copyOf(periods);
        cells = cells.stream().map(List::copyOf).toList();
        int width = periods.size();
        if (cells.size() != projects.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row for each project and a cell for each period were expected");
        }
    }

    Cell at(int project, int period) {
        return cells.get(project).get(period);
    }

    /** What a project reported, over its periods. */
    double[] reportedBy(int project) {
        return cells.get(project).stream()
                .map(Cell::value)
                .filter(Objects::nonNull)
                .mapToDouble(Long::doubleValue)
                .toArray();
    }

    /** What was reported in a period, over the projects. */
    long[] reportedIn(int period) {
        return IntStream.range(0, projects.size())
                .mapToObj(project -> at(project, period).value())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The last period before this one that a project reported; negative when there is none. */
    int reportedBefore(int project, int period) {
        int before = period - 1;
        while (before >= 0 && at(project, before).value() == null) {
            before--;
        }
        return before;
    }
}
