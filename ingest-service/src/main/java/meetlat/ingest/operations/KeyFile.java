package meetlat.ingest.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import meetlat.ingest.privacy.PseudonymKey;
import org.jspecify.annotations.Nullable;

/** Reads the key of the pseudonyms from its file. */
final class KeyFile {

    private static final int LARGEST = 4_096;

    private KeyFile() {}

    /** Throws {@link KeyRefused} with what to mend; never quotes the file. */
    static PseudonymKey read(@Nullable Path file) {
        if (file == null) {
            throw new KeyRefused("no file is named");
        }
        try {
            requireSecret(file);
            if (Files.size(file) > LARGEST) {
                throw new KeyRefused(file + " is no key: it has more than " + LARGEST + " bytes");
            }
            return PseudonymKey.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new KeyRefused("there is no file " + file);
        } catch (IOException e) {
            throw new KeyRefused(file + " cannot be read: " + e.getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            throw new KeyRefused(file + " " + e.getMessage());
        }
    }

    /** Where the file system knows no permissions there is nothing to look at. */
    private static void requireSecret(Path file) throws IOException {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (permissions.contains(PosixFilePermission.OTHERS_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new KeyRefused(file + " can be read or written by everyone on this machine: chmod o-rw " + file);
            }
        } catch (UnsupportedOperationException e) {
            // Not a POSIX file system.
        }
    }

    /** The key cannot be used; the message says why. */
    static final class KeyRefused extends RuntimeException {

        KeyRefused(String message) {
            super(message);
        }
    }
}
