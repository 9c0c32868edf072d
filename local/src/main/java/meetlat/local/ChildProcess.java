package meetlat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that was started here, its log, and how to tell that it is ready. */
public final class ChildProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    /**
     * Ctrl-C reaches every process of the terminal at once, and a broker that goes before its clients makes them hang.
     * With SIGINT and SIGHUP ignored from the start (a JVM leaves a signal alone that it finds ignored), a child ends
     * only when it is told to, in the right order.
     */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final String name;
    private final Path log;
    private final BooleanSupplier ready;
    private final Process process;
    private final long startedAt = System.nanoTime();

    private ChildProcess(String name, Path log, BooleanSupplier ready, Process process) {
        this.name = name;
        this.log = log;
        this.ready = ready;
        this.process = process;
    }

    /**
     * Starts a process that writes both its outputs to the log. The log of the run before is kept beside it as
     * {@code *.previous}.
     *
     * @param environment added to this process's own
     * @param directory its working directory; made if it is not there
     * @param ready asked over and over by {@link #awaitReady()}
     * @throws StartFailure if it cannot be started
     */
    public static ChildProcess start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path log,
            BooleanSupplier ready) {
        List<String> whole = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(directory);
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log)) {
                Files.move(
                        log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
            }
            Process process = builder.start();
            process.getOutputStream().close();
            return new ChildProcess(name, log, ready, process);
        } catch (IOException e) {
            throw new StartFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process has ended, for whatever reason. */
    public CompletableFuture<ChildProcess> onExit() {
        return process.onExit().thenApply(ended -> this);
    }

    /**
     * Whether the process says that it is ready.
     *
     * @throws StartFailure if it has ended, or is not ready two minutes after its start
     */
    public boolean isReady() {
        if (ready.getAsBoolean()) {
            return true;
        }
        requireAlive();
        requireInTime("ready");
        return false;
    }

    /**
     * Waits until the process says that it is ready.
     *
     * @throws StartFailure as soon as it has ended, or when it is not ready two minutes after its start
     */
    public ChildProcess awaitReady() {
        while (!isReady()) {
            endsWithin(POLL);
        }
        return this;
    }

    /**
     * Whether a process that ends by itself has done its work.
     *
     * @throws StartFailure if it has failed, or is not done two minutes after its start
     */
    public boolean hasSucceeded() {
        if (process.isAlive()) {
            requireInTime("done");
            return false;
        }
        if (process.exitValue() != 0) {
            throw ended();
        }
        return true;
    }

    /** @throws StartFailure if the process has ended */
    public void requireAlive() {
        if (!process.isAlive()) {
            throw ended();
        }
    }

    /** The failure to report for a process that has ended though it should not have. */
    public StartFailure ended() {
        return new StartFailure(name + " ended with exit code " + process.exitValue() + ": see " + log);
    }

    /** Asks the process to end; returns at once. */
    public void requestStop() {
        process.destroy();
    }

    /** Asks the process to end and waits for it; ends it by force when it takes longer than 20 s. */
    @Override
    public void close() {
        requestStop();
        if (!endsWithin(PATIENCE)) {
            process.destroyForcibly();
            endsWithin(PATIENCE);
        }
    }

    private void requireInTime(String what) {
        if (System.nanoTime() - startedAt > READY_WITHIN.toNanos()) {
            throw new StartFailure(
                    name + " was not " + what + " within " + READY_WITHIN.toSeconds() + " s: see " + log);
        }
    }

    private boolean endsWithin(Duration duration) {
        try {
            return process.waitFor(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while waiting for " + name, e);
        }
    }
}
