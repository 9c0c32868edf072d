package meetlat.ingest.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import meetlat.ingest.sheet.SheetRefused.Reason;

/** A CSV file (RFC 4180), in any of the encodings and with any of the delimiters that office programs write. */
final class CsvFile implements RowSource {

    /** Of a field somewhat longer than is read it is still said that it is too long; beyond, a quote is missing. */
    private static final int ROOM = 4;

    private static final int LEAST_BUFFER = 64 * 1024;

    private final CsvReader<Optional<Row>> reader;
    private final Iterator<Optional<Row>> records;
    private final CsvRecords handler;

    private CsvFile(Reader text, CsvDialect dialect, SheetLimits limits) {
        handler = new CsvRecords(limits);
        reader = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Math.max(LEAST_BUFFER, ROOM * limits.maxCellCharacters()))
                .build(handler, text);
        records = reader.iterator();
    }

    static CsvFile open(Path file, SheetLimits limits) {
        TextEncoding encoding = TextEncoding.of(file);
        try (Reader head = encoding.open(file)) {
            CsvDialect dialect = CsvDialect.of(head);
            Reader text = encoding.open(file);
            text.skip(dialect.preamble());
            return new CsvFile(text, dialect, limits);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<Row> next() {
        try {
            while (records.hasNext()) {
                Optional<Row> row = records.next();
                if (row.isPresent()) {
                    return row;
                }
            }
            return Optional.empty();
        } catch (CsvParseException notCsv) {
            throw notCsv.getCause() instanceof SheetRefused refused
                    ? refused
                    : SheetRefused.at(
                            CellAddress.letters(0) + handler.row(),
                            Reason.DAMAGED,
                            "a text in quotes that does not end where it should");
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
