package meetlat.aggregate.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import meetlat.aggregate.cells.ReadCell;
import meetlat.aggregate.cells.With;
import meetlat.aggregate.series.Change;
import meetlat.aggregate.series.SeriesFigure;
import org.jspecify.annotations.Nullable;

/** What is computed over the periods, as columns; empty where there is nothing. */
final class SeriesFields {

    private SeriesFields() {}

    static List<String> columns(With with) {
        String name = with.id().replace('-', '_');
        List<String> figure = List.of(name, name + "_status", name + "_flags", name + "_reason");
        return with == With.CUMULATIVE
                ? figure
                : List.of(name + "_from", figure.get(0), figure.get(1), figure.get(2), figure.get(3));
    }

    static void add(ReadCell cell, Set<With> with, List<Field> fields) {
        if (with.contains(With.CUMULATIVE)) {
            add(cell.cumulative() == null ? null : cell.cumulative().orElse(null), fields);
        }
        if (with.contains(With.CHANGE)) {
            add(cell.change(), fields);
        }
        if (with.contains(With.CHANGE_FROM_YEAR_BEFORE)) {
            add(cell.changeFromYearBefore(), fields);
        }
    }

    private static void add(@Nullable Optional<Change> asked, List<Field> fields) {
        Change change = asked == null ? null : asked.orElse(null);
        fields.add(Field.of(change == null ? null : change.from()));
        add(change == null ? null : change.figure(), fields);
    }

    private static void add(@Nullable SeriesFigure figure, List<Field> fields) {
        if (figure == null) {
            fields.addAll(List.of(Field.EMPTY, Field.EMPTY, Field.EMPTY, Field.EMPTY));
            return;
        }
        fields.add(Field.of(figure.value()));
        fields.add(Field.of(figure.status().id()));
        fields.add(Field.of(String.join(" ", figure.flags())));
        fields.add(Field.of(CellExport.reason(figure.reason())));
    }
}
