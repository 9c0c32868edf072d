package meetlat.aggregate.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for the machine's own character set. A text
 * that a spreadsheet would take for a formula gets an apostrophe before it, so that opening the file runs nothing (OWASP,
 * CSV injection).
 */
public final class CsvExport {

    private static final Pattern FORMULA = Pattern.compile("\\A[=+\\-@\\t\\r\\n]");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Dialect dialect;

    /**
     * What Excel expects differs with the language of the machine, and the two go together: where decimals come after a
     * comma, fields are told apart by a semicolon.
     */
    public enum Dialect {
        COMMA(',', '.'),
        SEMICOLON(';', ',');

        private final char separator;
        private final char decimal;

        Dialect(char separator, char decimal) {
            this.separator = separator;
            this.decimal = decimal;
        }
    }

    public CsvExport(Dialect dialect) {
        this.dialect = dialect;
    }

    public void write(Export export, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(export.columns());
        export.rows().forEach(row -> csv.writeRecord(texts(row)));
        csv.flush();
    }

    private List<String> texts(List<Field> row) {
        return row.stream().map(this::text).toList();
    }

    private String text(Field field) {
        if (field instanceof Field.Count count) {
            return count.number().toPlainString().replace('.', dialect.decimal);
        }
        if (field instanceof Field.Moment moment) {
            return moment.at().toString();
        }
        return field instanceof Field.Text text ? withoutFormula(text.text()) : "";
    }

    /** A text as it may stand in a file that a spreadsheet opens: nothing in it is run as a formula. */
    public static String withoutFormula(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
