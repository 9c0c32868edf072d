package meetlat.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import meetlat.ingest.sheet.Cell;
import meetlat.ingest.sheet.Row;
import meetlat.ingest.sheet.Sheet;

/** Rows out of a plain CSV text, all of them texts: enough to stand in for the files that offices make. */
public final class CsvText implements Sheet {

    private final Iterator<Row> rows;

    private CsvText(List<Row> rows) {
        this.rows = rows.iterator();
    }

    public static Sheet of(String text) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        char delimiter = !lines.isEmpty() && lines.get(0).contains(";") ? ';' : ',';
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(i + 1, fields(lines.get(i), delimiter)));
            }
        }
        return new CsvText(rows);
    }

    private static Row row(int number, List<String> fields) {
        List<Cell> cells = new ArrayList<>();
        for (String field : fields) {
            cells.add(new Cell(
                    column(cells.size()) + number,
                    field.isBlank() ? new Cell.Value.Blank() : new Cell.Value.Text(field)));
        }
        return new Row(number, cells);
    }

    private static List<String> fields(String line, char delimiter) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** The letters of a column, counted from 0. */
    public static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + column(index % 26);
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Row next() {
        return rows.next();
    }

    @Override
    public void close() {}
}
