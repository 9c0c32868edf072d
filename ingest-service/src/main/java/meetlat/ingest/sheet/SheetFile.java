package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import meetlat.ingest.sheet.SheetRefused.Reason;

/** A file that somebody sent as the export of a form. What it is shows in its content; its name is not asked. */
public final class SheetFile {

    private SheetFile() {}

    /**
     * The rows of the file: of a workbook (.xlsx) the first visible sheet that holds something, or of a CSV file. A
     * workbook is checked for damage as a whole before its first row. The file has to stay as it is until the sheet is
     * closed.
     *
     * @throws SheetRefused if it is neither, cannot be read, holds nothing, or goes beyond the limits
     * @throws UncheckedIOException if the disk fails
     */
    public static Sheet open(Path file, SheetLimits limits) {
        if (size(file) > limits.maxUnpackedBytes()) {
            throw SheetRefused.because(Reason.UNPACKS_TO_TOO_MUCH, "a file larger than is read");
        }
        Sheet sheet = new RowSheet(rows(file, limits));
        try {
            if (!sheet.hasNext()) {
                throw SheetRefused.because(Reason.EMPTY, "a file of blank rows");
            }
            return sheet;
        } catch (RuntimeException refused) {
            sheet.close();
            throw refused;
        }
    }

    private static RowSource rows(Path file, SheetLimits limits) {
        return switch (FileType.of(file)) {
            case ZIP -> XlsxFile.open(file, limits);
            case COMPOUND -> throw CompoundFile.refusal(file);
            case TEXT -> CsvFile.open(file, limits);
            case OTHER -> throw SheetRefused.because(Reason.UNKNOWN_TYPE, "neither a workbook nor a CSV file");
            case EMPTY -> throw SheetRefused.because(Reason.EMPTY, "an empty file");
        };
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
