package meetlat.ingest.sheet;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. */
final class XlsxRows implements AutoCloseable {

    private final XmlPart xml;
    private final XlsxCells values;
    private final RowCells cells;
    private int row;
    private boolean ended;

    XlsxRows(InputStream part, XlsxCells values, RowCells cells) {
        this.xml = new XmlPart(part);
        this.values = values;
        this.cells = cells;
    }

    /** The next row that is not blank; empty after the last. */
    Optional<Row> next() {
        Optional<Row> next = Optional.empty();
        while (next.isEmpty() && !ended) {
            ended = !xml.next() || xml.ends("sheetData");
            if (xml.starts("row")) {
                next = readRow();
            }
        }
        return next;
    }

    private Optional<Row> readRow() {
        String number = xml.attribute("r");
        int next = number == null ? row + 1 : Integers.read(number);
        if (next <= row || next > CellAddress.ROWS) {
            throw SheetRefused.damaged("rows out of order");
        }
        row = next;
        cells.begin(row);
        int column = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = readCell(column, xml.attribute("r"));
            } else {
                xml.skip();
            }
        }
        return cells.end();
    }

    /** Reads a cell that stands in the given column or to its right; returns the column after it. */
    private int readCell(int from, @Nullable String written) {
        CellAddress address = written == null ? new CellAddress(from, row) : CellAddress.of(written);
        if (address.row() != row || address.column() < from) {
            throw SheetRefused.damaged("cells out of order");
        }
        cells.add(address.column(), values.read(xml, address));
        return address.column() + 1;
    }

    @Override
    public void close() {
        xml.close();
    }
}
