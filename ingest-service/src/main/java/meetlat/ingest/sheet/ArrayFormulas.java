package meetlat.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ranges that one formula fills. It stands in the first cell only; the others have no more than its results. */
final class ArrayFormulas {

    private static final int MOST = 1_000;

    /** Ranges that reach below the rows read so far. */
    private final List<Range> ranges = new ArrayList<>();

    private record Range(CellAddress first, CellAddress last) {

        boolean contains(CellAddress cell) {
            return cell.column() >= first.column()
                    && cell.column() <= last.column()
                    && cell.row() >= first.row()
                    && cell.row() <= last.row();
        }
    }

    /** Takes note of a formula by its attributes. */
    void add(@Nullable String type, @Nullable String range) {
        if (range == null || !("array".equals(type) || "dataTable".equals(type))) {
            return;
        }
        int colon = range.indexOf(':');
        if (colon > 0) {
            ranges.add(
                    new Range(CellAddress.of(range.substring(0, colon)), CellAddress.of(range.substring(colon + 1))));
        }
        if (ranges.size() > MOST) {
            throw SheetRefused.damaged("more formulas over several cells than a form has questions");
        }
    }

    boolean cover(CellAddress cell) {
        ranges.removeIf(range -> range.last().row() < cell.row());
        return ranges.stream().anyMatch(range -> range.contains(cell));
    }
}
