package meetlat.aggregate.comparison;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meetlat.aggregate.export.CellExport;
import meetlat.aggregate.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as CSV: one line for each cell that differs. Where several questions count for a cell, their names and
 * rules stand in one field, apart by a space and in the same order.
 */
public final class ComparisonCsv {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private ComparisonCsv() {}

    public static void write(Comparison comparison, Appendable out) {
        CsvWriter csv = new CsvWriter(out);
        csv.line(
                "indicator",
                "change",
                "dimensions",
                "project",
                "period",
                "from_value",
                "from_status",
                "from_match",
                "to_value",
                "to_status",
                "to_match",
                "from_flags",
                "to_flags",
                "from_reason",
                "to_reason",
                "form",
                "question",
                "from_rule",
                "to_rule",
                "note_nl",
                "note_fr",
                "note_de",
                "note_en");
        comparison.indicators().forEach(indicator -> indicator.cells().forEach(cell -> write(indicator, cell, csv)));
    }

    private static void write(IndicatorComparison indicator, CellComparison cell, CsvWriter csv) {
        List<@Nullable String> notes = notes(cell);
        csv.line(
                indicator.indicator(),
                indicator.change().id(),
                CellExport.dimensions(cell.dimensions()),
                cell.project(),
                cell.period(),
                of(cell.from(), Figure::value),
                of(cell.from(), figure -> figure.status().id()),
                of(cell.from(), Figure::match),
                of(cell.to(), Figure::value),
                of(cell.to(), figure -> figure.status().id()),
                of(cell.to(), Figure::match),
                of(cell.from(), ComparisonCsv::flags),
                of(cell.to(), ComparisonCsv::flags),
                of(cell.from(), ComparisonCsv::reason),
                of(cell.to(), ComparisonCsv::reason),
                joined(cell, Because::form),
                joined(cell, Because::question),
                joined(cell, because -> because.from().rule()),
                joined(cell, because -> because.to().rule()),
                notes.get(0),
                notes.get(1),
                notes.get(2),
                notes.get(3));
    }

    private static @Nullable Object of(@Nullable Figure figure, Function<Figure, @Nullable Object> part) {
        return figure == null ? null : part.apply(figure);
    }

    private static String flags(Figure figure) {
        return String.join(" ", figure.flags());
    }

    private static @Nullable String reason(Figure figure) {
        return figure.reason() == null ? null : figure.reason().code();
    }

    private static String joined(CellComparison cell, Function<Because, String> part) {
        return cell.because().stream().map(part).collect(Collectors.joining(" "));
    }

    /** The note under the later version, or else under the earlier one, in each language. */
    private static List<@Nullable String> notes(CellComparison cell) {
        Map<String, String> earlier = note(cell.from());
        Map<String, String> later = note(cell.to());
        Map<String, String> note = later.isEmpty() ? earlier : later;
        return LANGUAGES.stream().map(note::get).collect(Collectors.toList());
    }

    private static Map<String, String> note(@Nullable Figure figure) {
        return figure == null || figure.note() == null ? Map.of() : figure.note();
    }
}
