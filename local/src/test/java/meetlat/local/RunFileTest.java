package meetlat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private RunFile runFile;

    @BeforeEach
    void setUp() {
        file = folder.resolve("run.pids");
        runFile = new RunFile(file);
    }

    @Test
    void whatWasStartedIsFoundAgain() {
        runFile.create();
        runFile.add("broker", ProcessHandle.current());

        assertThat(new RunFile(file).entries()).extracting(RunFile.Entry::name).containsExactly("launcher", "broker");
        assertThat(new RunFile(file).entries())
                .allSatisfy(entry -> assertThat(entry.process()).contains(ProcessHandle.current()));
    }

    @Test
    void aPidThatIsUsedAgainByAnotherProcessIsNotOurs() {
        long pid = ProcessHandle.current().pid();
        RunFile.Entry entry = new RunFile.Entry("broker", pid, Instant.parse("2024-01-01T00:00:00Z"));

        assertThat(entry.process()).isEmpty();
    }

    @Test
    void aRunningLauncherKeepsASecondOneAway() {
        runFile.create();

        assertThatThrownBy(runFile::requireNothingRunning).hasMessageStartingWith("already on its way");
        runFile.markReady(URI.create("http://127.0.0.1:8080/"));
        assertThatThrownBy(runFile::requireNothingRunning)
                .hasMessageStartingWith("already up at http://127.0.0.1:8080/");
        assertThatThrownBy(runFile::create).isInstanceOf(StartFailure.class);
    }

    @Test
    void aRunThatIsGoneIsForgotten() throws IOException {
        Files.writeString(file, "launcher 1 1700000000000\nbroker 2 1700000000000\nready http://127.0.0.1:8080/\n");

        assertThatCode(runFile::requireNothingRunning).doesNotThrowAnyException();
        assertThat(file).doesNotExist();
    }

    @Test
    void partsThatAKilledLauncherLeftAreNamed() throws IOException {
        runFile.create();
        runFile.add("broker", ProcessHandle.current());
        Files.writeString(file, Files.readString(file).replaceFirst("launcher.*\n", "launcher 1 1700000000000\n"));

        assertThatThrownBy(runFile::requireNothingRunning)
                .hasMessageContaining("broker")
                .hasMessageContaining("--stop");
    }
}
