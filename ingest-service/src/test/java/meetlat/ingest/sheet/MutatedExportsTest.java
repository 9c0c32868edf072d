package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However a file is damaged, it is read or refused: no other exception, little memory, little time. */
class MutatedExportsTest {

    private static final int MUTATIONS = 2_000;
    private static final int HEAP = 32;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    @Timeout(300)
    void damagedFilesAreReadOrRefused(TestReporter reporter) {
        long seed = System.nanoTime();
        reporter.publishEntry("seed", Long.toString(seed));

        List<String> said = SmallHeap.run(HEAP, MutatedExportsTest.class, folder, seed, MUTATIONS);

        assertThat(said).as("with seed %d", seed).singleElement().asString().endsWith(" refused, all in time");
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Mutation mutation = new Mutation(new Random(Long.parseLong(arguments[1])));
        List<byte[]> files;
        try (Stream<Path> exports = Files.list(Exports.FOLDER)) {
            files = exports.filter(file -> file.getFileName().toString().matches("(forms|office).*"))
                    .sorted()
                    .map(MutatedExportsTest::bytes)
                    .toList();
        }
        int refused = 0;
        int mutations = Integer.parseInt(arguments[2]);
        for (int i = 0; i < mutations; i++) {
            Path file = GivenWorkbook.file(folder, mutation.of(files.get(i % files.size())));
            Instant start = Instant.now();
            refused += isRefused(file) ? 1 : 0;
            if (Duration.between(start, Instant.now()).compareTo(LONGEST) > 0) {
                System.out.println("mutation " + i + " took longer than " + LONGEST);
            }
        }
        System.out.println(refused + " of " + mutations + " refused, all in time");
    }

    private static boolean isRefused(Path file) {
        try {
            Exports.rows(file);
            return false;
        } catch (SheetRefused refused) {
            return true;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
