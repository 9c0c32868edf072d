package meetlat.ingest.forms;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.sheet.Row;
import meetlat.ingest.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of an export, read again from the top, as submissions or with what is wrong with them. */
public final class ExportedRows implements Iterator<ExportedRow> {

    private final Sheet sheet;
    private final ExportHeader header;
    private final RowReader reader;
    private @Nullable Row next;

    /**
     * @param export what the first reading found
     * @param sheet the same file, from its first row
     * @param now the time of import
     */
    public ExportedRows(
            Export export, Sheet sheet, FormCatalogue catalogue, Sender sender, Respondents respondents, Instant now) {
        this.sheet = sheet;
        this.header = export.header();
        this.reader = new RowReader(export, catalogue, sender, respondents, now);
        if (sheet.hasNext()) {
            sheet.next();
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && sheet.hasNext()) {
            Row row = sheet.next();
            next = header.isBlank(row) ? null : row;
        }
        return next != null;
    }

    @Override
    public ExportedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row is left");
        }
        Row row = next;
        next = null;
        return reader.read(row);
    }
}
