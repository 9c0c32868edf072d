package meetlat.ingest.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped document by their names, which do not tell upper from lower case (ECMA-376 part 2). All of it
 * was unpacked once and found whole and within the limits before any of it is read.
 */
final class ZipParts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Throws {@link SheetRefused} for a zip that is damaged or that unpacks to more than is read. */
    static ZipParts open(Path file, SheetLimits limits) {
        ZipDirectory.check(file, limits);
        ZipParts opened = new ZipParts(zip(file));
        try {
            opened.list();
            new ZipCheck(opened.zip, limits).check(opened.parts.values());
            return opened;
        } catch (RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    private static ZipFile zip(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException notReadable) {
            throw refusal(notReadable);
        }
    }

    private void list() {
        try {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                    throw SheetRefused.damaged("a part stands twice in the zip");
                }
            }
        } catch (IllegalArgumentException notText) {
            throw refusal(notText);
        }
    }

    /** Names with backslashes are not right, but some programs write them. */
    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The part, unpacked as it is read; empty if there is none of that name. */
    Optional<InputStream> part(String name) {
        return Optional.ofNullable(parts.get(key(name))).map(entry -> open(zip, entry));
    }

    static InputStream open(ZipFile zip, ZipEntry entry) {
        try {
            return zip.getInputStream(entry);
        } catch (IOException notReadable) {
            throw refusal(notReadable);
        }
    }

    /** Tells a file that is not a proper zip from a disk that fails, which is not the sender's to mend. */
    static RuntimeException refusal(Exception failure) {
        return failure instanceof IOException disk
                        && !(failure instanceof ZipException || failure instanceof EOFException)
                ? new UncheckedIOException(disk)
                : SheetRefused.damaged("not a whole zip file");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
