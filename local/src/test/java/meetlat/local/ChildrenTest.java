package meetlat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ChildrenTest {

    @TempDir
    private Path folder;

    private final Children children = new Children();

    @AfterEach
    void stop() {
        children.close();
    }

    @Test
    void aPartIsReadyWhenItSaysSo() {
        Part part = part("part", "sleep 0.3; touch ready; sleep 60", ready());

        List<String> ready = new ArrayList<>();
        children.awaitReady(List.of(children.start(part)), child -> ready.add(child.name()));

        assertThat(ready).containsExactly("part");
        assertThat(folder.resolve("ready")).exists();
    }

    @Test
    void aPartThatEndsBeforeItIsReadyIsNamedAtOnceWithItsLog() {
        ChildProcess failing = children.start(part("part", "echo no; exit 3", ready()));

        assertThatThrownBy(failing::awaitReady)
                .isInstanceOf(StartFailure.class)
                .hasMessage("part ended with exit code 3: see " + folder.resolve("part.log"));
        assertThat(failing.log()).content().isEqualTo("no\n");
    }

    @Test
    void aPartThatEndsWhileAnotherIsAwaitedIsNamed() {
        children.start(part("first", "sleep 0.2; exit 4", () -> true));
        ChildProcess second = children.start(part("second", "sleep 60", () -> false));

        assertThatThrownBy(() -> children.awaitReady(List.of(second), ready -> {}))
                .hasMessageStartingWith("first ended with exit code 4");
    }

    @Test
    void aPartThatCannotBeStartedIsNamed() {
        Part part = part("part", "exit 0", folder.resolve("part.log/taken"), () -> true);
        assertThat(folder.resolve("part.log").toFile().mkdir()).isTrue();
        assertThat(folder.resolve("part.log/taken").toFile().mkdirs()).isTrue();
        assertThat(folder.resolve("part.log/taken.previous/full").toFile().mkdirs())
                .isTrue();

        assertThatThrownBy(() -> children.start(part)).hasMessageStartingWith("part cannot be started");
    }

    @Test
    void laterStagesAreStoppedFirst() throws Exception {
        Path order = folder.resolve("order");
        String noteEnd = "trap 'echo $0 >> order; exit 0' TERM; touch $0.up; while :; do sleep 0.05; done";
        ChildProcess first = children.start(part("a", noteEnd.replace("$0", "a"), () -> up("a")));
        List<ChildProcess> second = children.start(List.of(part("b", noteEnd.replace("$0", "b"), () -> up("b"))));
        children.awaitReady(List.of(first, second.get(0)), ready -> {});

        children.close();

        assertThat(Files.readAllLines(order)).containsExactly("b", "a");
    }

    @Test
    void ctrlCDoesNotReachAPartButAskingItToEndDoes() throws Exception {
        ChildProcess part = children.start(part("part", "touch ready; exec sleep 60", ready()))
                .awaitReady();
        signal("INT", part);
        signal("HUP", part);
        Thread.sleep(200);
        assertThat(part.isAlive()).isTrue();

        part.close();

        assertThat(part.isAlive()).isFalse();
    }

    @Test
    void nothingIsStartedOnceEverythingIsBeingStopped() {
        children.close();

        assertThatThrownBy(() -> children.start(part("part", "touch started", () -> true)))
                .isInstanceOf(StartFailure.class);
        assertThat(folder.resolve("started")).doesNotExist();
    }

    @Test
    void theFirstPartToEndIsKnown() {
        children.start(part("stays", "sleep 60", () -> true));
        children.start(part("ends", "sleep 0.1; exit 5", () -> true));

        assertThat(children.firstToEnd())
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(ended -> assertThat(ended.ended()).hasMessageStartingWith("ends ended with exit code 5"));
    }

    @Test
    void theLogOfTheRunBeforeIsKept() {
        children.run(part("part", "echo one", () -> true));
        children.run(part("part", "echo two", () -> true));

        assertThat(folder.resolve("part.log")).content().isEqualTo("two\n");
        assertThat(folder.resolve("part.log.previous")).content().isEqualTo("one\n");
    }

    private BooleanSupplier ready() {
        return () -> Files.exists(folder.resolve("ready"));
    }

    private boolean up(String name) {
        return Files.exists(folder.resolve(name + ".up"));
    }

    private static void signal(String signal, ChildProcess part) throws Exception {
        new ProcessBuilder(
                        "/bin/kill", "-" + signal, Long.toString(part.handle().pid()))
                .start()
                .waitFor();
    }

    private Part part(String name, String script, BooleanSupplier ready) {
        return part(name, script, folder.resolve(name + ".log"), ready);
    }

    private Part part(String name, String script, Path log, BooleanSupplier ready) {
        return new Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ChildProcess start() {
                return ChildProcess.start(name, List.of("/bin/sh", "-c", script), Map.of(), folder, log, ready);
            }
        };
    }
}
