package meetlat.aggregate.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (Office Open XML): what it is on its first sheet, the rows on its second. Numbers are numbers, moments are
 * dates in UTC; a text is never a formula.
 */
public final class XlsxExport {

    private static final String ABOUT = "About";
    private static final String FIGURES = "Figures";
    private static final String DATE_TIME = "yyyy-mm-dd hh:mm";
    /** How many rows are held before they are written. */
    private static final int HELD = 1000;

    private XlsxExport() {}

    public static void write(Export export, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Meetlat", "1.0")) {
            Worksheet about = workbook.newWorksheet(ABOUT);
            write(export.about(), about);
            about.finish();
            Worksheet figures = workbook.newWorksheet(FIGURES);
            write(export.columns(), export.rows().iterator(), figures);
            figures.finish();
        }
    }

    private static void write(List<Export.About> lines, Worksheet sheet) {
        sheet.width(0, 28);
        sheet.width(1, 100);
        for (int row = 0; row < lines.size(); row++) {
            Export.About line = lines.get(row);
            sheet.value(row, 0, line.name());
            if (line.text().isEmpty()) {
                sheet.style(row, 0).bold().set();
            } else {
                sheet.value(row, 1, line.text());
                sheet.style(row, 1).wrapText(true).set();
            }
        }
    }

    private static void write(List<String> columns, Iterator<List<Field>> rows, Worksheet sheet) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        for (int row = 1; rows.hasNext(); row++) {
            List<Field> fields = rows.next();
            for (int column = 0; column < fields.size(); column++) {
                write(fields.get(column), sheet, row, column);
            }
            if (row % HELD == 0) {
                sheet.flush();
            }
        }
    }

    private static void write(Field field, Worksheet sheet, int row, int column) {
        if (field instanceof Field.Count count) {
            sheet.value(row, column, count.number());
        } else if (field instanceof Field.Moment moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment.at(), ZoneOffset.UTC));
            sheet.style(row, column).format(DATE_TIME).set();
        } else if (field instanceof Field.Text text) {
            sheet.inlineString(row, column, text.text());
        }
    }
}
