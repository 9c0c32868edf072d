package meetlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The processes of a run, in the order in which they were started, on disk: so that they can be found and ended even
 * when the launcher itself was killed. A line is {@code name pid start-in-epoch-millis}; the line {@code ready address}
 * says that everything is up.
 */
final class RunFile {

    static final String LAUNCHER = "launcher";

    private static final String READY = "ready ";

    private final Path file;

    RunFile(Path file) {
        this.file = file;
    }

    /**
     * Makes sure that a new run can begin, and forgets one that ended without saying so.
     *
     * @throws StartFailure if a process of an earlier run is still there
     */
    void requireNothingRunning() {
        List<String> running = entries().stream()
                .filter(entry -> entry.process().isPresent())
                .map(Entry::name)
                .toList();
        if (running.contains(LAUNCHER)) {
            String state = lines().stream()
                    .filter(line -> line.startsWith(READY))
                    .map(line -> "up at " + line.substring(READY.length()))
                    .findAny()
                    .orElse("on its way");
            throw new StartFailure("already " + state + ", end it with ./start --stop before starting it again");
        }
        if (!running.isEmpty()) {
            throw new StartFailure("left from a start that was killed: " + String.join(", ", running)
                    + ": end it with ./start --stop");
        }
        delete();
    }

    /** @throws StartFailure if another launcher made one at the same moment */
    void create() {
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new StartFailure("another ./start is under way: see " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(LAUNCHER, ProcessHandle.current());
    }

    void add(String name, ProcessHandle process) {
        append(name + " " + process.pid() + " " + start(process).toEpochMilli());
    }

    /** Notes that everything is up, and where its dashboard is. */
    void markReady(URI dashboard) {
        append(READY + dashboard);
    }

    List<Entry> entries() {
        return lines().stream().flatMap(line -> Entry.parse(line).stream()).toList();
    }

    /** Removes the file; fine if there is none. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** A process that was started in the run. */
    record Entry(String name, long pid, Instant started) {

        /** A start time is counted from the boot time, which clock corrections move a little. */
        private static final Duration TOLERANCE = Duration.ofSeconds(2);

        /** The process, if it still runs and is the one that was started: a pid is used again after a while. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
        }

        private boolean sameStart(ProcessHandle process) {
            return Duration.between(started, start(process)).abs().compareTo(TOLERANCE) <= 0;
        }

        static Optional<Entry> parse(String line) {
            String[] fields = line.split(" ");
            if (fields.length != 3) {
                return Optional.empty();
            }
            return Optional.of(
                    new Entry(fields[0], Long.parseLong(fields[1]), Instant.ofEpochMilli(Long.parseLong(fields[2]))));
        }
    }
}
