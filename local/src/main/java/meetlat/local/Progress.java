package meetlat.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What the user sees: plain lines, on the terminal and in a log. The only class that prints. */
final class Progress {

    private static final int COUNT_EVERY = 20;

    private final long startedAt = System.nanoTime();
    private final PrintStream terminal = System.out;
    private final PrintStream errors = System.err;
    private final PrintStream log;

    private Progress(PrintStream log) {
        this.log = log;
    }

    /** On the terminal and in the file. */
    static Progress into(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return new Progress(new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the terminal alone, for what does not start anything. */
    static Progress onTerminal() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    void line(String text) {
        terminal.println(text);
        log.println(text);
    }

    /** A line that is not kept. */
    void secret(String text) {
        terminal.println(text);
    }

    /** A line with the time since the start. */
    void step(String text) {
        line(String.format(Locale.ROOT, "  %5.1f s  %s", sinceStart().toMillis() / 1000.0, text));
    }

    /** One of many; says so every now and then, and for the last. */
    void count(String what, int done, int all) {
        if (done % COUNT_EVERY == 0 || done == all) {
            step(what + " " + done + "/" + all);
        }
    }

    void failed(String message) {
        errors.println("meetlat: " + message);
        log.println("meetlat: " + message);
    }

    /** Lets the caller's terminal go; from here on only the log is written. */
    void letGoOfTerminal() {
        terminal.close();
        errors.close();
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
