package meetlat.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meetlat.ingest.sheet.Cell.Value;
import meetlat.ingest.sheet.SheetRefused.Reason;

/** The cells of the row that is being read. Blank ones take room only where something stands to the right of them. */
final class RowCells {

    private static final Value BLANK = new Value.Blank();

    private final String sheet;
    private final SheetLimits limits;
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int characters;
    private int rows;

    /** @param sheet what stands before the exclamation mark of a reference, as it is written there; empty without sheets */
    RowCells(String sheet, SheetLimits limits) {
        this.sheet = sheet.isEmpty() ? "" : sheet + "!";
        this.limits = limits;
    }

    /** The row by its number in the file, from 1. */
    void begin(int number) {
        row = number;
        characters = 0;
        cells = new ArrayList<>();
    }

    /** Adds the cell in a column from 0, to the right of all that were added before. */
    void add(int column, Value value) {
        if (value instanceof Value.Blank) {
            return;
        }
        if (column >= limits.maxColumns()) {
            throw SheetRefused.at(
                    reference(column), Reason.TOO_MANY_COLUMNS, "more columns than are read", limits.maxColumns());
        }
        if (value instanceof Value.Text text) {
            count(text.text().length());
        }
        while (cells.size() < column) {
            cells.add(new Cell(reference(cells.size()), BLANK));
        }
        cells.add(new Cell(reference(column), value));
    }

    private void count(int length) {
        characters += length;
        if (characters > limits.maxRowCharacters()) {
            throw SheetRefused.at(
                    reference(0), Reason.ROW_TOO_LONG, "a row longer than is read", limits.maxRowCharacters());
        }
    }

    String reference(int column) {
        return sheet + CellAddress.letters(column) + row;
    }

    /** The row, unless it is blank. */
    Optional<Row> end() {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (++rows > limits.maxRows()) {
            throw SheetRefused.because(Reason.TOO_MANY_ROWS, "more rows than are read", limits.maxRows());
        }
        return Optional.of(new Row(row, cells));
    }
}
