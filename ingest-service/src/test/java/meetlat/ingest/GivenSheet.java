package meetlat.ingest;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import meetlat.ingest.sheet.Cell;
import meetlat.ingest.sheet.Cell.Value;
import meetlat.ingest.sheet.Row;
import meetlat.ingest.sheet.Sheet;

/** A workbook's first sheet, written down as Java values; null is a blank cell. */
public final class GivenSheet {

    private final List<Row> rows = new ArrayList<>();

    public GivenSheet row(Object... values) {
        int number = rows.size() + 1;
        List<Cell> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(new Cell("Sheet1!" + CsvText.column(cells.size()) + number, value(value)));
        }
        rows.add(new Row(number, cells));
        return this;
    }

    private static Value value(Object value) {
        if (value == null) {
            return new Value.Blank();
        }
        if (value instanceof Value as) {
            return as;
        }
        if (value instanceof LocalDateTime moment) {
            return new Value.Moment(moment);
        }
        return value instanceof Number number
                ? new Value.Number(new BigDecimal(number.toString()))
                : new Value.Text(value.toString());
    }

    public Sheet open() {
        Iterator<Row> iterator = rows.iterator();
        return new Sheet() {

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public Row next() {
                return iterator.next();
            }

            @Override
            public void close() {}
        };
    }
}
