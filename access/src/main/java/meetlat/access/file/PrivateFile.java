package meetlat.access.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writing files that others may not read. */
public final class PrivateFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private PrivateFile() {}

    /**
     * Writes a file whole or not at all: whoever reads it meanwhile sees what was or what is. A new one is for its owner
     * alone; one that is there keeps the permissions that it was given.
     *
     * @throws SourcesFileException when it cannot be written
     */
    public static void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        try {
            Path draft = Files.createTempFile(
                    target.getParent(), ".", ".tmp", PosixFilePermissions.asFileAttribute(OWNER_ALONE));
            try {
                Files.writeString(draft, text);
                if (Files.exists(target)) {
                    keepPermissions(target, draft);
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new SourcesFileException(
                    "cannot write " + file + ": " + e.getClass().getSimpleName(), e);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView were = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView are = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (!are.readAttributes().group().equals(were.readAttributes().group())) {
            are.setGroup(were.readAttributes().group());
        }
        are.setPermissions(were.readAttributes().permissions());
    }
}
