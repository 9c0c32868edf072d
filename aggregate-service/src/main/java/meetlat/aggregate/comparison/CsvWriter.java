package meetlat.aggregate.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import meetlat.aggregate.export.CsvExport;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV as RFC 4180 has it: commas, CRLF, quotes doubled within quotes. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it, so that opening the file runs nothing (OWASP, CSV injection).
 */
public final class CsvWriter {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"\\r\\n]|\\A\\s|\\s\\z");

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /** Writes one line; null is an empty field. */
    public void line(@Nullable Object... fields) {
        try {
            out.append(Arrays.stream(fields).map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(@Nullable Object field) {
        if (field == null) {
            return "";
        }
        if (field instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = field.toString();
        String safe = CsvExport.withoutFormula(text);
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
