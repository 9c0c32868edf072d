package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a file is, by its first bytes. */
enum FileType {
    EMPTY,
    ZIP,
    /** The container of Microsoft Office before 2007, and of encrypted files since. */
    COMPOUND,
    /** Whatever may be a CSV file. */
    TEXT,
    OTHER;

    private static final int HEAD = 1_024;
    private static final String ZIP_START = "PK\u0003\u0004";
    private static final String COMPOUND_START = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    /** A web page or other markup that was given the name of a workbook, PDF, RTF, an empty zip. */
    private static final List<String> OTHERS = List.of("<", "%PDF", "{\\rtf", "PK");

    static FileType of(Path file) {
        // One character for each byte, whatever the encoding.
        String head = new String(head(file), StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            return EMPTY;
        }
        if (head.startsWith(ZIP_START)) {
            return ZIP;
        }
        if (head.startsWith(COMPOUND_START)) {
            return COMPOUND;
        }
        String start = head.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\u0000", "")
                .stripLeading();
        return OTHERS.stream().anyMatch(start::startsWith) ? OTHER : TEXT;
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
