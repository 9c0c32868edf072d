package meetlat.aggregate.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Figure;
import meetlat.schemas.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator under two versions.
 *
 * @param labels its name by language, as the later version has it
 * @param replaces the indicators whose place it takes
 * @param replacedBy the indicators of the later version that take its place
 * @param definitionChanges which parts of the definition differ; empty for one that is added or removed
 * @param from the programme's total over all periods under the one; null when that has no such indicator
 * @param to the same under the other
 * @param cells the projects' cells that differ
 */
public record IndicatorComparison(
        String indicator,
        Change change,
        Map<String, String> labels,
        List<String> replaces,
        List<String> replacedBy,
        List<String> definitionChanges,
        @Nullable Figure from,
        @Nullable Figure to,
        List<CellComparison> cells) {

    /** What becomes of it. */
    public enum Change {
        ADDED,
        REMOVED,
        /** Its definition differs, or a cell does. */
        CHANGED,
        SAME;

        @JsonValue
        public String id() {
            return Figure.id(this);
        }
    }

    static IndicatorComparison of(
            String id, Side before, Side after, List<String> replacedBy, List<CellComparison> cells) {
        List<String> changes = DefinitionChanges.between(before, after);
        Indicator shown = Stream.of(after.indicator(), before.indicator())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new IndicatorComparison(
                id,
                change(before, after, changes.isEmpty() && cells.isEmpty()),
                shown.getLabels(),
                shown.getReplaces(),
                replacedBy,
                changes,
                before.total(),
                after.total(),
                cells);
    }

    private static Change change(Side before, Side after, boolean same) {
        if (before.indicator() == null) {
            return Change.ADDED;
        }
        if (after.indicator() == null) {
            return Change.REMOVED;
        }
        return same ? Change.SAME : Change.CHANGED;
    }
}
