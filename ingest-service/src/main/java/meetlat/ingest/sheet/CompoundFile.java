package meetlat.ingest.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import meetlat.ingest.sheet.SheetRefused.Reason;

/**
 * A compound file ([MS-CFB]). Its directory lists what it holds in entries of 128 bytes that begin with the name, and
 * all sectors begin at multiples of 512, so that the names are found without following the chains of sectors.
 */
final class CompoundFile {

    private static final int ENTRY = 128;
    /** Of a document that was encrypted with a password ([MS-OFFCRYPTO] 2.3.4.4). */
    private static final byte[] ENCRYPTED = name("EncryptedPackage");
    /** Of a workbook of Excel 97 and later, and of Excel 5. */
    private static final byte[] WORKBOOK = name("Workbook");

    private static final byte[] BOOK = name("Book");

    private CompoundFile() {}

    /** Why a file of this kind is not read. */
    static SheetRefused refusal(Path file) {
        boolean workbook = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] entry = new byte[ENTRY];
            while (in.readNBytes(entry, 0, ENTRY) == ENTRY) {
                if (startsWith(entry, ENCRYPTED)) {
                    return SheetRefused.because(Reason.PASSWORD_PROTECTED, "a document locked with a password");
                }
                workbook |= startsWith(entry, WORKBOOK) || startsWith(entry, BOOK);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return workbook
                ? SheetRefused.because(Reason.OLD_EXCEL, "a workbook of Excel before 2007")
                : SheetRefused.because(Reason.UNKNOWN_TYPE, "a compound file that holds no workbook");
    }

    private static boolean startsWith(byte[] entry, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (entry[i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** With the zero at its end. */
    private static byte[] name(String name) {
        return (name + '\0').getBytes(StandardCharsets.UTF_16LE);
    }
}
