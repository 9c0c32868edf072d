package meetlat.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of the table as the database gives them, in no order, put where they belong. Kept to be filled again. */
final class TableRows {

    private final List<String> projects;
    private final List<String> periods;
    private final Map<String, Integer> projectPositions;
    private final Map<String, Integer> periodPositions;
    /** By project and period, the totals last; null where nothing was observed. */
    private final @Nullable Long[][] values;

    TableRows(List<String> projects, List<String> periods) {
        this.projects = projects;
        this.periods = periods;
        this.projectPositions = positions(projects);
        this.periodPositions = positions(periods);
        this.values = new Long[projects.size() + 1][periods.size() + 1];
    }

    private static Map<String, Integer> positions(List<String> names) {
        Map<String, Integer> positions = new HashMap<>();
        names.forEach(name -> positions.put(name, positions.size()));
        return positions;
    }

    void clear() {
        for (Long[] row : values) {
            Arrays.fill(row, null);
        }
    }

    /** A row; without project or period it is a total. */
    void put(@Nullable String project, @Nullable String period, long value) {
        int row = project == null ? projects.size() : projectPositions.get(project);
        int column = period == null ? periods.size() : periodPositions.get(period);
        values[row][column] = value;
    }

    List<String> projects() {
        return projects;
    }

    List<String> periods() {
        return periods;
    }

    /** One past the last project or period is the total. */
    @Nullable
    Long at(int project, int period) {
        return values[project][period];
    }
}
