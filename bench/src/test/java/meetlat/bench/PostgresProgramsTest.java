package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsTest {

    @TempDir
    private Path versions;

    @Test
    void takesTheNewestVersionThatIsAServer() throws IOException {
        install("9", "postgres", "initdb");
        install("15", "postgres", "initdb");
        install("17", "psql");
        Files.createDirectories(versions.resolve("common"));

        assertThat(PostgresPrograms.installed(versions)).contains(versions.resolve("15/bin"));
    }

    @Test
    void thereMayBeNone() throws IOException {
        assertThat(PostgresPrograms.installed(versions)).isEmpty();
        assertThat(PostgresPrograms.installed(versions.resolve("absent"))).isEmpty();
    }

    private void install(String version, String... programs) throws IOException {
        Path bin = Files.createDirectories(versions.resolve(version).resolve("bin"));
        for (String program : programs) {
            assertThat(Files.createFile(bin.resolve(program)).toFile().setExecutable(true))
                    .isTrue();
        }
    }
}
