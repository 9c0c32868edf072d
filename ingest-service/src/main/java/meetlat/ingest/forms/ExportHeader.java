package meetlat.ingest.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import meetlat.ingest.intake.AskedQuestion;
import meetlat.ingest.intake.AskedQuestion.Subject;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Names;
import meetlat.ingest.sheet.Cell;
import meetlat.ingest.sheet.Cell.Value;
import meetlat.ingest.sheet.Row;
import org.jspecify.annotations.Nullable;

/** The first row of an export: what its columns hold. Columns are counted from 0. Not changed once it is read. */
final class ExportHeader {

    private static final int LONGEST_HEADING = 200;

    private final List<String> references = new ArrayList<>();
    private final Map<LeadingColumn, Integer> leading = new EnumMap<>(LeadingColumn.class);
    private final Map<Integer, AskedQuestion> questions = new TreeMap<>();
    private final List<IgnoredColumn> ignored = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private ExportHeader() {}

    static ExportHeader of(Row row, String form, FormCatalogue catalogue) {
        ExportHeader header = new ExportHeader();
        Map<String, Cell> byQuestion = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            header.references.add(cell.reference());
            String heading = heading(cell.value());
            if (!heading.isEmpty()) {
                header.add(column, cell, heading, catalogue.questionHeaded(form, heading), byQuestion);
            }
        }
        header.missing(LeadingColumn.ID, row);
        header.missing(LeadingColumn.COMPLETION, row);
        if (!header.asks(Subject.ANSWER)) {
            header.faults.add(Fault.of(reference(row), FaultCode.NO_QUESTION));
        }
        return header;
    }

    private static String heading(Value value) {
        if (value instanceof Value.Text text) {
            return Names.stripped(text.text());
        }
        return value instanceof Value.Number number ? number.number().toString() : "";
    }

    /** A heading of Microsoft's own goes before a question: a question of that title gets a suffix from it. */
    private void add(
            int column, Cell cell, String heading, Optional<AskedQuestion> question, Map<String, Cell> byQuestion) {
        Optional<LeadingColumn> own = LeadingColumn.headed(heading);
        if (own.isPresent() && (question.isEmpty() || !leading.containsKey(own.get()))) {
            if (leading.putIfAbsent(own.get(), column) != null) {
                faults.add(Fault.of(cell.reference(), FaultCode.COLUMN_TWICE));
            }
        } else if (question.isEmpty()) {
            ignored.add(new IgnoredColumn(
                    cell.reference(), heading.substring(0, Math.min(heading.length(), LONGEST_HEADING))));
        } else if (byQuestion.putIfAbsent(question.get().id(), cell) != null) {
            faults.add(Fault.of(cell.reference(), FaultCode.COLUMN_TWICE)
                    .about(question.get().id()));
        } else {
            questions.put(column, question.get());
        }
    }

    private void missing(LeadingColumn required, Row row) {
        if (!leading.containsKey(required)) {
            faults.add(Fault.of(reference(row), FaultCode.COLUMN_MISSING, required.quotedHeadings()));
        }
    }

    private static String reference(Row row) {
        return row.cells().isEmpty() ? "" : row.cells().get(0).reference();
    }

    /** What is wrong with the header. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<IgnoredColumn> ignored() {
        return List.copyOf(ignored);
    }

    /** The questions by their columns. */
    Map<Integer, AskedQuestion> questions() {
        return questions;
    }

    boolean asks(Subject subject) {
        return questions.values().stream().anyMatch(question -> question.subject() == subject);
    }

    /** The questions of the form that no column holds the answers to. */
    List<AskedQuestion> withoutColumn(String form, FormCatalogue catalogue) {
        return catalogue.answerQuestions(form).stream()
                .filter(question -> !questions.containsValue(question))
                .toList();
    }

    /** The cell of a leading column in a row; null when the file has no such column. */
    @Nullable
    Cell cell(LeadingColumn column, Row row) {
        Integer at = leading.get(column);
        return at == null ? null : cell(at, row);
    }

    /** The cell of a column in a row, also when the row ends before it. */
    Cell cell(int column, Row row) {
        return column < row.cells().size()
                ? row.cells().get(column)
                : new Cell(
                        references.get(column).replaceFirst("[0-9]+$", Integer.toString(row.number())),
                        new Value.Blank());
    }

    /** Whether a row has nothing in the columns that are read. */
    boolean isBlank(Row row) {
        return leading.values().stream().allMatch(column -> isBlank(column, row))
                && questions.keySet().stream().allMatch(column -> isBlank(column, row));
    }

    private boolean isBlank(int column, Row row) {
        return cell(column, row).value() instanceof Value.Blank;
    }
}
