package meetlat.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the programs of PostgreSQL are: Debian's where it is installed, else those of a Maven artifact, unpacked. */
final class PostgresPrograms {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresPrograms() {}

    /** @param unpacked the folder to unpack them in; made when it is needed */
    static Path find(Path unpacked) {
        return installed(DEBIAN).orElseGet(() -> unpack(unpacked));
    }

    /** The newest version's; versions are folders, named by their number. */
    static Optional<Path> installed(Path versions) {
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.filter(version -> version.getFileName().toString().matches("\\d{1,4}"))
                    .filter(version -> Files.isExecutable(version.resolve("bin/postgres"))
                            && Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparing(
                            version -> Integer.valueOf(version.getFileName().toString())))
                    .map(version -> version.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path unpack(Path folder) {
        Path archive = folder.resolve("postgres.txz");
        try (InputStream in = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
            if (in == null) {
                throw new BenchFailure("PostgreSQL is neither installed nor on the class path");
            }
            Files.createDirectories(folder);
            Files.copy(in, archive);
            Process tar = new ProcessBuilder("tar", "-xJf", archive.toString(), "-C", folder.toString())
                    .inheritIO()
                    .start();
            if (tar.waitFor() != 0) {
                throw new BenchFailure("tar cannot unpack PostgreSQL; it needs xz");
            }
            Files.delete(archive);
            return folder.resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }
}
