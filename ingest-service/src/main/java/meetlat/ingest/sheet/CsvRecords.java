package meetlat.ingest.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Optional;
import meetlat.ingest.sheet.SheetRefused.Reason;

/** Turns the records of a CSV file into rows: a record is a row, however many lines its texts have. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<Optional<Row>> {

    private final SheetLimits limits;
    private final RowCells cells;
    private int row;

    CsvRecords(SheetLimits limits) {
        this.limits = limits;
        this.cells = new RowCells("", limits);
    }

    /** The row that was read last or is being read, from 1. */
    int row() {
        return row;
    }

    @Override
    protected void handleBegin(long line) {
        row++;
        cells.begin(row);
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (length > limits.maxCellCharacters()) {
            throw SheetRefused.at(
                    cells.reference(column),
                    Reason.CELL_TOO_LONG,
                    "a text longer than is read",
                    limits.maxCellCharacters());
        }
        if (length > 0) {
            cells.add(column, Texts.value(new String(buffer, offset, length)));
        }
    }

    /** The row, empty if it is blank. */
    @Override
    protected Optional<Row> buildRecord() {
        return cells.end();
    }
}
