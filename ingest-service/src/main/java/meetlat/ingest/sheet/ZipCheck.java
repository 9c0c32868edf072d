package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import meetlat.ingest.sheet.SheetRefused.Reason;

/**
 * Unpacks a zip once without keeping anything: that it is whole, which {@link ZipFile} does not check, and that it
 * unpacks to no more than is read, whatever sizes it claims. So a file that was damaged on its way is refused before
 * its first row, and no figure is read that a flipped bit changed.
 */
final class ZipCheck {

    private static final int BUFFER = 64 * 1024;
    /** Short parts may well be blanks only; what they unpack to does no harm. */
    private static final long RATIO_COUNTS_FROM = 1024L * 1024;

    private final ZipFile zip;
    private final SheetLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private long total;

    ZipCheck(ZipFile zip, SheetLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    void check(Collection<ZipEntry> parts) {
        long claimed = 0;
        for (ZipEntry part : parts) {
            claimed += part.getSize();
            refuseAbove(claimed);
        }
        for (ZipEntry part : parts) {
            try (InputStream in = ZipParts.open(zip, part)) {
                check(part, in);
            } catch (IOException notReadable) {
                throw ZipParts.refusal(notReadable);
            }
        }
    }

    private void check(ZipEntry part, InputStream in) throws IOException {
        CRC32 checksum = new CRC32();
        long unpacked = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            checksum.update(buffer, 0, read);
            unpacked += read;
            total += read;
            refuseAbove(total);
            if (unpacked > RATIO_COUNTS_FROM && unpacked / limits.maxInflateRatio() > part.getCompressedSize()) {
                throw tooMuch("a part of the zip unpacks to many times its size");
            }
        }
        if (unpacked != part.getSize() || checksum.getValue() != part.getCrc()) {
            throw SheetRefused.damaged("a part of the zip is not what was packed");
        }
    }

    private void refuseAbove(long bytes) {
        if (bytes > limits.maxUnpackedBytes()) {
            throw tooMuch("the zip unpacks to more than is read");
        }
    }

    private static SheetRefused tooMuch(String message) {
        return SheetRefused.because(Reason.UNPACKS_TO_TOO_MUCH, message);
    }
}
