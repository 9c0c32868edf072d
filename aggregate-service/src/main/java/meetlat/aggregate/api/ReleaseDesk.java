package meetlat.aggregate.api;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import meetlat.aggregate.figures.Served;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Making;
import meetlat.aggregate.release.Released;
import meetlat.aggregate.release.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes releases, one at a time. */
@Component
class ReleaseDesk {

    private static final int KEPT_WHOLE = 2;

    private final Versions versions;
    private final Releases releases;
    private final ReleaseTopic topic;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "release");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Order latest;

    /** A release that is being made, or was. */
    record Order(Making making, CompletableFuture<Void> written) {}

    ReleaseDesk(Versions versions, Releases releases, ReleaseTopic topic, Clock clock) {
        this.versions = versions;
        this.releases = releases;
        this.topic = topic;
        this.clock = clock;
    }

    /** Begins a release of the version in force. Throws {@link ReleaseRefused} when none can be made now. */
    synchronized Order begin() {
        if (latest != null && !latest.written().isDone()) {
            throw new ReleaseRefused("a release is being made already: wait until it is done");
        }
        Served served = versions.current(false).orElseThrow(NotPublished::new);
        if (!served.isComplete() || served.next() != null) {
            throw new ReleaseRefused("the history is still being counted under version " + served.number()
                    + ": wait until GET /api/v1/definitions says that it is complete");
        }
        Making making =
                new Making(UUID.randomUUID().toString(), served, releases.last().orElse(null), clock.instant());
        Order order = new Order(making, CompletableFuture.runAsync(() -> make(making), worker));
        latest = order;
        return order;
    }

    private void make(Making making) {
        List<Released> all = releases.all();
        topic.write(making);
        // The one before the last stays: it is what the last was held against.
        all.stream()
                .limit(Math.max(0, all.size() - KEPT_WHOLE + 1))
                .filter(old -> !old.indicators().isEmpty())
                .forEach(topic::forget);
    }

    /** The one that was begun last, by its id. */
    synchronized Optional<Order> order(String id) {
        return Optional.ofNullable(latest).filter(order -> order.making().id().equals(id));
    }

    Optional<Released> released(String id) {
        return releases.all().stream()
                .filter(released -> released.id().equals(id)
                        || Integer.toString(released.number()).equals(id))
                .findFirst();
    }

    List<Released> all() {
        return releases.all();
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
