package meetlat.ingest.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers, each at least once and each source apart: a target that hangs or fails holds up nothing but its own. All
 * that is kept of them is touched by one thread; the waiting for answers takes none.
 */
final class Deliveries implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final int MOST_REMEMBERED = 100_000;
    private static final int SUCCESS = 2;
    private static final int CENTURY = 100;

    private final RejectionTargets targets;
    private final PushProperties properties;
    private final Backoff backoff;
    private final PushMetrics metrics;
    private final Clock clock;
    private final ScheduledThreadPoolExecutor keeper =
            new ScheduledThreadPoolExecutor(1, runnable -> new Thread(runnable, "push"));
    /** As many as it takes: the client looks a name up in one, and a name server may hang. Outboxes bound the attempts. */
    private final ExecutorService clientThreads =
            Executors.newCachedThreadPool(runnable -> new Thread(runnable, "push-client"));

    private final WebhookClient client;

    private final Map<String, Outbox> outboxes = new HashMap<>();
    private final Map<String, Pending> pending = new HashMap<>();
    /** The deliveries that were finished in this run, as far as they are remembered. */
    private final Map<String, Boolean> finished = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Deliveries(RejectionTargets targets, PushProperties properties, Backoff backoff, PushMetrics metrics, Clock clock) {
        this.targets = targets;
        this.properties = properties;
        this.backoff = backoff;
        this.metrics = metrics;
        this.clock = clock;
        this.client = new WebhookClient(clientThreads, properties.timeout(), clock);
        keeper.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Delivers as soon as can be, unless it was delivered or given up in this run; returns at once.
     *
     * @param whenFinished told when it is delivered or given up, from another thread
     */
    void add(Delivery delivery, Runnable whenFinished) {
        keeper.execute(() -> accept(delivery, whenFinished));
    }

    private void accept(Delivery delivery, Runnable whenFinished) {
        if (finished.containsKey(delivery.id())) {
            whenFinished.run();
            return;
        }
        Pending known = pending.get(delivery.id());
        if (known != null) {
            known.whenFinished(whenFinished);
            return;
        }
        Pending one = new Pending(delivery, clock.instant());
        one.whenFinished(whenFinished);
        pending.put(delivery.id(), one);
        metrics.begun();
        Outbox outbox = outbox(delivery);
        if (outbox.accept(one)) {
            sendDue(outbox);
        } else {
            giveUp(one, "too many are waiting for this source");
        }
    }

    private Outbox outbox(Delivery delivery) {
        return outboxes.computeIfAbsent(delivery.source(), source -> new Outbox(properties.pendingPerSource()));
    }

    private void sendDue(Outbox outbox) {
        for (Pending next = outbox.next(); next != null; next = outbox.next()) {
            send(next, outbox);
        }
    }

    private void send(Pending one, Outbox outbox) {
        attempt(one.delivery()).whenCompleteAsync((status, failure) -> answered(one, outbox, status, failure), keeper);
    }

    /** Fails, like a target that does not answer, when the target cannot even be asked. */
    private CompletableFuture<Integer> attempt(Delivery delivery) {
        try {
            return targets.of(delivery.source())
                    .map(target -> client.post(delivery, target))
                    .orElseThrow(() -> new IllegalStateException("the source has no target"));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void answered(Pending one, Outbox outbox, @Nullable Integer status, @Nullable Throwable failure) {
        outbox.answered();
        if (status != null && status / CENTURY == SUCCESS) {
            outbox.finished();
            finish(one, true);
        } else {
            tryAgain(one, outbox, status == null ? kind(failure) : "status " + status);
        }
        sendDue(outbox);
    }

    private void tryAgain(Pending one, Outbox outbox, String why) {
        metrics.attemptFailed();
        Duration pause = backoff.pause(one.failed());
        Instant next = clock.instant().plus(pause);
        if (next.isAfter(one.since().plus(properties.patience()))) {
            outbox.finished();
            giveUp(one, why);
            return;
        }
        keeper.schedule(
                () -> {
                    outbox.dueAgain(one);
                    sendDue(outbox);
                },
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void giveUp(Pending one, String why) {
        log.warn(
                "gave up pushing rejection {} to source {} after {} attempts: {}; its receipt tells the same",
                one.delivery().id(),
                one.delivery().source(),
                one.failures(),
                why);
        finish(one, false);
    }

    private void finish(Pending one, boolean delivered) {
        pending.remove(one.delivery().id());
        finished.put(one.delivery().id(), delivered);
        metrics.finished(delivered);
        one.finish();
    }

    /** A message may quote an address. */
    private static String kind(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause == null ? "no answer" : cause.getClass().getSimpleName();
    }

    /** Leaves what is pending unfinished. */
    @Override
    public void close() {
        keeper.shutdownNow();
        clientThreads.shutdownNow();
    }
}
