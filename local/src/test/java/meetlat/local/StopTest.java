package meetlat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StopTest {

    @TempDir
    private Path folder;

    @Test
    void whatAKilledLauncherLeftIsEnded() throws Exception {
        Path file = folder.resolve("run.pids");
        try (ChildProcess broker = sleeping("broker");
                ChildProcess service = sleeping("service")) {
            Files.writeString(file, "launcher 1 1700000000000\n");
            RunFile runFile = new RunFile(file);
            runFile.add(broker.name(), broker.handle());
            runFile.add(service.name(), service.handle());

            new Stop(runFile, Progress.onTerminal()).run();

            assertThat(broker.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(service.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aProcessThatOnlyHasThePidOfAPartIsLeftAlone() throws Exception {
        Path file = folder.resolve("run.pids");
        try (ChildProcess foreign = sleeping("foreign")) {
            Files.writeString(file, "broker " + foreign.handle().pid() + " 1700000000000\n");

            new Stop(new RunFile(file), Progress.onTerminal()).run();

            assertThat(foreign.isAlive()).isTrue();
            assertThat(file).doesNotExist();
        }
    }

    private ChildProcess sleeping(String name) {
        return ChildProcess.start(
                name, List.of("sleep", "60"), Map.of(), folder, folder.resolve(name + ".log"), () -> true);
    }
}
