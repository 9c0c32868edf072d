package meetlat.aggregate.live;

import java.util.List;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Table.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell and the figure that it has now.
 *
 * @param project null for the programme's total
 */
record CellChanged(
        String indicator,
        @Nullable String project,
        String period,
        @Nullable Long value,
        CellStatus status,
        @Nullable String match,
        List<String> flags) {

    static CellChanged of(String indicator, @Nullable String project, TableCell cell) {
        return new CellChanged(
                indicator, project, cell.period(), cell.value(), cell.status(), cell.match(), cell.flags());
    }
}
