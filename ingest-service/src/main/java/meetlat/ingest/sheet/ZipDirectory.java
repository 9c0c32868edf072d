package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import meetlat.ingest.sheet.SheetRefused.Reason;

/**
 * The end of a zip's directory (APPNOTE.TXT, 4.3.16). The whole directory is held in memory once the zip is open, so
 * how large it is has to be known before. Workbooks that fit the other limits need neither a comment nor Zip64, and
 * what has them is not taken: two readers may disagree on where such a directory ends.
 */
final class ZipDirectory {

    private static final int LENGTH = 22;
    private static final int SIGNATURE = 0x06054b50;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int COMMENT_LENGTH_AT = 20;
    /** Of an entry: 46 bytes, its name, and what some programs add. */
    private static final int BYTES_PER_PART = 512;

    private ZipDirectory() {}

    static void check(Path file, SheetLimits limits) {
        ByteBuffer end = end(file);
        if (end.getInt(0) != SIGNATURE || end.getShort(COMMENT_LENGTH_AT) != 0) {
            throw SheetRefused.damaged("the zip does not end with its directory");
        }
        int entries = Short.toUnsignedInt(end.getShort(ENTRIES_AT));
        long size = Integer.toUnsignedLong(end.getInt(SIZE_AT));
        if (entries > limits.maxParts() || size > (long) limits.maxParts() * BYTES_PER_PART) {
            throw SheetRefused.because(Reason.UNPACKS_TO_TOO_MUCH, "more parts in the zip than are read");
        }
    }

    private static ByteBuffer end(Path file) {
        byte[] end = new byte[LENGTH];
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            if (zip.length() < LENGTH) {
                throw SheetRefused.damaged("too short for a zip");
            }
            zip.seek(zip.length() - LENGTH);
            zip.readFully(end);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
    }
}
