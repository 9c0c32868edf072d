package meetlat.access.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import meetlat.access.AccessRefused;
import meetlat.access.KnownSources;
import meetlat.access.Refusal;
import meetlat.access.Sources;
import meetlat.access.file.SourcesFileException;
import meetlat.access.file.SourcesReading;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the sources file. It is small, so it is read whole each time: that also sees what a mount or a copy changes
 * without another time on it. A file with mistakes leaves what was read before.
 */
final class SourcesWatch implements KnownSources, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SourcesWatch.class);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final Path file;
    private final Duration every;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sources-watch");
        thread.setDaemon(true);
        return thread;
    });

    private volatile @Nullable Sources sources;
    private volatile boolean sound;
    /** What was read last, or why nothing was; compared so that each is told once. */
    private String last = "";

    SourcesWatch(Path file, Duration every) {
        this.file = file;
        this.every = every;
    }

    /** Reads the file, and from then on whenever it changes. */
    void start() {
        look();
        looking.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Sources current() {
        @Nullable Sources read = sources;
        if (read == null) {
            // A 401 would make a sender give up on what it may well send once the file is mended.
            throw new AccessRefused(
                    Refusal.UNAVAILABLE,
                    "Who may call cannot be told now, because the sources file has mistakes. Try again later.",
                    COME_BACK);
        }
        return read;
    }

    /** Whether the file is in use as it stands. */
    boolean isSound() {
        return sound;
    }

    private void look() {
        try {
            take(Files.readString(file));
        } catch (IOException e) {
            broken("it cannot be read: " + e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            // A fault of ours; the next look must still come.
            broken(e.getClass().getName());
        }
    }

    private void take(String yaml) {
        if (yaml.equals(last)) {
            return;
        }
        last = yaml;
        try {
            Sources read = SourcesReading.of(yaml).sound();
            sources = read;
            sound = true;
            log.info("sources file {} is read: {}", file, read);
        } catch (SourcesFileException mistakes) {
            sound = false;
            log.error("sources file {} is not used, what was read before stays:\n{}", file, mistakes.getMessage());
        }
    }

    private void broken(String why) {
        if (!why.equals(last)) {
            last = why;
            sound = false;
            log.error("sources file {} is not used, what was read before stays: {}", file, why);
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
