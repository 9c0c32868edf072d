package meetlat.normalize.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.editions.WantedEditions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Progress;
import meetlat.schemas.TopicTail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Counts under every edition that is wanted: starts the streams of one that was published, tells how far they have come,
 * and ends those of one that has given way. All of it in one thread, once a beat.
 */
@Component
class Editions implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Editions.class);
    private static final long BEAT_MILLIS = 500;

    private final ObjectProvider<TopicTail> tail;
    private final StreamsFactory factory;
    private final ProgressReport progress;
    private final Map<Edition, Catalogue> published = new ConcurrentSkipListMap<>();
    private final Set<Edition> complete = ConcurrentHashMap.newKeySet();
    /** Those that cannot be counted as they were published; the others go on. */
    private final Set<Edition> unusable = ConcurrentHashMap.newKeySet();

    /** Those that were published, maybe again, since their streams last looked. */
    private final Set<Edition> news = ConcurrentHashMap.newKeySet();

    private final Map<Edition, EditionStreams> counting = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService beat =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "editions"));
    private volatile boolean running;

    Editions(ObjectProvider<TopicTail> tail, StreamsFactory factory, ProgressReport progress) {
        this.tail = tail;
        this.factory = factory;
        this.progress = progress;
    }

    /** What stands on the catalogue topic. */
    TopicTail.Reader<Catalogue> catalogues() {
        return (key, catalogue, live) -> {
            if (catalogue == null) {
                published.remove(Edition.parse(key));
            } else {
                published.put(Edition.of(catalogue), catalogue);
                unusable.remove(Edition.of(catalogue));
                news.add(Edition.of(catalogue));
            }
        };
    }

    /** What any instance has told of progress. */
    TopicTail.Reader<Progress> progress() {
        return (key, told, live) -> {
            if (told == null) {
                complete.remove(Edition.parse(key));
            } else if (told.getComplete()) {
                complete.add(new Edition(told.getDefinitions(), told.getEdition()));
            }
        };
    }

    @Override
    public void start() {
        running = true;
        beat.scheduleWithFixedDelay(this::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            // Before all is read that was published, one that has given way cannot be told from one that is wanted.
            if (tail.getObject().isCaughtUp()) {
                Set<Edition> wanted = WantedEditions.of(published.keySet(), complete);
                List.copyOf(counting.keySet()).stream()
                        .filter(edition -> !wanted.contains(edition))
                        .forEach(this::end);
                wanted.stream()
                        .filter(edition -> !counting.containsKey(edition) && !unusable.contains(edition))
                        .forEach(this::begin);
                counting.forEach(this::takeNews);
                progress.tell(counting.values(), complete);
            }
        } catch (RuntimeException e) {
            log.warn(
                    "the editions are looked at again in a moment: {}",
                    e.getClass().getName());
        }
    }

    private void begin(Edition edition) {
        news.remove(edition);
        definitions(edition).ifPresent(definitions -> {
            try {
                counting.put(edition, factory.start(definitions));
                log.info("counting under edition {}", edition);
            } catch (RuntimeException e) {
                // The others go on, and this one is tried again at the next beat.
                log.error("the streams of edition {} cannot be started", edition, e);
            }
        });
    }

    /** Published again as the edition that it was, nothing that figures depend on is another: counting goes on. */
    private void takeNews(Edition edition, EditionStreams streams) {
        if (news.remove(edition)) {
            definitions(edition).ifPresent(definitions -> {
                streams.take(definitions);
                log.info("edition {} was published again and is counted on", edition);
            });
        }
    }

    private Optional<Definitions> definitions(Edition edition) {
        try {
            return Optional.ofNullable(published.get(edition)).map(Definitions::of);
        } catch (RuntimeException e) {
            unusable.add(edition);
            log.error("edition {} cannot be counted: its catalogue does not hold together", edition, e);
            return Optional.empty();
        }
    }

    private void end(Edition edition) {
        EditionStreams streams = counting.get(edition);
        streams.endForGood();
        counting.remove(edition);
        progress.forget(edition);
        log.info("edition {} has given way to a newer one", edition);
    }

    /** Whether there is any edition to count under. */
    boolean areKnown() {
        return !counting.isEmpty();
    }

    /** The streams that readers depend on: those that have counted all history, or all of them while none has. */
    Collection<EditionStreams> needed() {
        List<EditionStreams> done = new ArrayList<>();
        counting.forEach((edition, streams) -> {
            if (complete.contains(edition)) {
                done.add(streams);
            }
        });
        return done.isEmpty() ? counting.values() : done;
    }

    @Override
    public void stop() {
        running = false;
        beat.shutdown();
        try {
            beat.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        counting.values().parallelStream().forEach(EditionStreams::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
