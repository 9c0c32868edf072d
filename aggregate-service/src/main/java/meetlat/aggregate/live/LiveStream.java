package meetlat.aggregate.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Figures.Change;
import meetlat.aggregate.figures.Versions;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells every reader which cells changed, and which edition of each version is served. What changes between two beats is told once, with the figure as it stands at
 * the beat, so a burst of reports costs a reader no more than the cells it touches. A reader that does not keep up
 * delays nobody but itself, and one that has gone is let go at the next word to it.
 */
@Component
public class LiveStream {

    private static final Duration BEAT = Duration.ofMillis(200);
    /** A comment keeps proxies from closing a quiet stream, and finds out who has gone. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final Versions versions;
    /** The readers, and whether each may see drafts. */
    private final Map<LiveReader, Boolean> readers = new ConcurrentHashMap<>();

    private final Set<Change> changed = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(named("live-beat"));
    private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(4, named("live-sender"));

    LiveStream(Versions versions) {
        this.versions = versions;
        beat.scheduleWithFixedDelay(this::tell, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        beat.scheduleWithFixedDelay(
                () -> readers.keySet().forEach(LiveReader::signOfLife),
                SIGN_OF_LIFE.toSeconds(),
                SIGN_OF_LIFE.toSeconds(),
                TimeUnit.SECONDS);
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Notes cells to tell of at the next beat. */
    public void changed(Collection<Change> changes) {
        if (!readers.isEmpty()) {
            changed.addAll(changes);
        }
    }

    /** Tells every reader at once that there is a new release. */
    public void released(int number) {
        readers.keySet().forEach(reader -> reader.tellRelease(number));
    }

    /** @param mayReadLive whether it is told of cells at all */
    SseEmitter open(boolean mayReadDrafts, boolean mayReadLive) {
        SseEmitter emitter = new SseEmitter(0L);
        LiveReader reader = new LiveReader(
                emitter, senders, change -> mayReadLive ? describe(change, mayReadDrafts) : Stream.empty());
        Runnable leave = () -> readers.remove(reader);
        emitter.onCompletion(leave);
        emitter.onTimeout(leave);
        emitter.onError(gone -> leave.run());
        readers.put(reader, mayReadDrafts);
        reader.signOfLife();
        return emitter;
    }

    /** Definitions first: a reader that has to read everything again need not mind the cells. */
    private void tell() {
        Set<DefinitionsServed> agreed = served(false);
        Set<DefinitionsServed> all = served(true);
        readers.forEach((reader, mayReadDrafts) -> reader.tellDefinitions(mayReadDrafts ? all : agreed));
        tellChanges();
    }

    /** The versions that a reader may see, each by the edition that is served. */
    Set<DefinitionsServed> served(boolean mayReadDrafts) {
        return versions.visible(mayReadDrafts).stream()
                .map(DefinitionsServed::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void tellChanges() {
        Set<Change> now = Set.copyOf(changed);
        if (!now.isEmpty()) {
            changed.removeAll(now);
            readers.keySet().forEach(reader -> reader.tell(now));
        }
    }

    /** What a reader is told of a change: nothing of a draft that it may not see. */
    Stream<CellChanged> describe(Change change, boolean mayReadDrafts) {
        return versions.find(change.edition().definitions(), mayReadDrafts).stream()
                .flatMap(served -> CellChanged.of(served, change));
    }

    /** Ends all streams, so that the service can stop; readers come back to whoever serves next. */
    @PreDestroy
    void close() {
        beat.shutdownNow();
        readers.keySet().forEach(LiveReader::end);
        senders.shutdownNow();
    }
}
