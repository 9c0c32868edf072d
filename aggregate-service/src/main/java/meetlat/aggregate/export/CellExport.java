package meetlat.aggregate.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.cells.Slice.AggregateRow;
import meetlat.aggregate.cells.With;
import meetlat.aggregate.explanation.Explanation;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Reason;
import meetlat.schemas.Period;
import org.jspecify.annotations.Nullable;

/** One row for each cell, with what JSON says of it. A total has no project, no period, or neither. */
public final class CellExport {

    private static final List<String> BEFORE = List.of(
            "indicator",
            "indicator_name",
            "unit",
            "project",
            "project_name",
            "period",
            "period_start",
            "period_end",
            "dimensions",
            "value",
            "status",
            "match",
            "flags",
            "reason");
    private static final List<String> AFTER =
            List.of("note", "explanation", "figures", "release", "released_at", "definitions");

    private final Definitions definitions;
    private final Basis basis;
    private final Set<With> with;
    private final String language;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Period> periods;

    /** @param language of names and notes: nl, fr, de or en */
    public CellExport(Definitions definitions, Basis basis, Set<With> with, String language) {
        this.definitions = definitions;
        this.basis = basis;
        this.with = with;
        this.language = language;
        this.periods = definitions.catalogue().getPeriods().stream()
                .collect(Collectors.toMap(Period::getId, period -> period));
        definitions
                .catalogue()
                .getProjects()
                .forEach(project -> names.put(project.getId(), inLanguage(project.getLabels())));
    }

    public Export of(Stream<AggregateRow> rows, List<Export.About> about) {
        List<String> columns = new ArrayList<>(BEFORE);
        Stream.of(With.values()).filter(with::contains).forEach(each -> columns.addAll(SeriesFields.columns(each)));
        columns.addAll(AFTER);
        return new Export(about, columns, rows.map(this::row));
    }

    private List<Field> row(AggregateRow row) {
        Figure figure = row.cell().figure();
        Period period = row.period() == null ? null : periods.get(row.period());
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(row.indicator()));
        fields.add(Field.of(indicatorName(row.indicator())));
        fields.add(Field.of(unit(row.indicator())));
        fields.add(Field.of(row.project()));
        fields.add(Field.of(row.project() == null ? null : names.get(row.project())));
        fields.add(Field.of(row.period()));
        fields.add(Field.of(period == null ? null : period.getStart().toString()));
        fields.add(Field.of(period == null ? null : period.getEnd().toString()));
        fields.add(Field.of(dimensions(row.dimensions())));
        fields.add(Field.of(figure.value()));
        fields.add(Field.of(figure.status().id()));
        fields.add(Field.of(figure.match()));
        fields.add(Field.of(String.join(" ", figure.flags())));
        fields.add(Field.of(reason(figure.reason())));
        SeriesFields.add(row.cell(), with, fields);
        fields.add(Field.of(figure.note() == null ? null : inLanguage(figure.note())));
        fields.add(Field.of(explanations(row.cell().explanations())));
        fields.add(Field.of(basis.figures()));
        fields.add(
                basis.release() == null ? Field.EMPTY : Field.of(basis.release().number()));
        fields.add(
                basis.release() == null ? Field.EMPTY : Field.of(basis.release().at()));
        fields.add(Field.of(definitions.edition().definitions()));
        return fields;
    }

    private String indicatorName(String indicator) {
        return definitions
                .indicator(indicator)
                .map(found -> inLanguage(found.getLabels()))
                .orElse("");
    }

    private String unit(String indicator) {
        return definitions.indicator(indicator).map(found -> found.getUnit()).orElse("");
    }

    /** In the reader's language, or else in any. */
    private String inLanguage(Map<String, String> texts) {
        String text = texts.get(language);
        return text != null
                ? text
                : texts.values().stream().sorted().findFirst().orElse("");
    }

    /** The code of each dimension, by the dimensions' ids. */
    public static String dimensions(Map<String, String> dimensions) {
        return new TreeMap<>(dimensions)
                .entrySet().stream()
                        .map(dimension -> dimension.getKey() + "=" + dimension.getValue())
                        .collect(Collectors.joining(" "));
    }

    static @Nullable String reason(@Nullable Reason reason) {
        return reason == null
                ? null
                : Stream.concat(Stream.of(reason.code()), Stream.of(dimensions(reason.parameters())))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    private static String explanations(@Nullable List<Explanation> notes) {
        return notes == null
                ? ""
                : notes.stream()
                        .map(note -> note.text() + " (" + note.author() + ", " + note.value() + ")")
                        .collect(Collectors.joining("\n"));
    }
}
