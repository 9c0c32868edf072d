package meetlat.local;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The processes that make up a system, in stages: a stage is started together, and stopped before the stages that were
 * started before it. Closing it leaves nothing running, also when it is closed (by a shutdown hook, say) while another
 * thread is still starting.
 */
public final class Children implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Deque<List<ChildProcess>> stages = new ArrayDeque<>();
    private final Consumer<ChildProcess> onStart;
    private boolean closed;

    public Children() {
        this(started -> {});
    }

    /**
     * @param onStart told of each process right after it was started
     */
    public Children(Consumer<ChildProcess> onStart) {
        this.onStart = onStart;
    }

    /**
     * Starts a stage of one part; does not wait until it is ready.
     *
     * @throws StartFailure if it cannot be started, or everything is being stopped
     */
    public ChildProcess start(Part part) {
        return start(List.of(part)).get(0);
    }

    /**
     * Starts parts that do not need each other as one stage; does not wait until they are ready.
     *
     * @throws StartFailure if one cannot be started, or everything is being stopped
     */
    public synchronized List<ChildProcess> start(List<? extends Part> parts) {
        if (closed) {
            throw new StartFailure("everything is being stopped");
        }
        // Remembered one by one: when a part cannot be started, those before it still have to be stopped.
        List<ChildProcess> stage = new ArrayList<>();
        stages.push(stage);
        for (Part part : parts) {
            ChildProcess child = part.start();
            stage.add(child);
            onStart.accept(child);
        }
        return List.copyOf(stage);
    }

    /**
     * Waits for processes of this system.
     *
     * @param onReady told of each as it becomes ready
     * @throws StartFailure as soon as any process of this system ends, or one of these takes too long
     */
    public void awaitReady(Collection<ChildProcess> awaited, Consumer<ChildProcess> onReady) {
        Set<ChildProcess> waiting = new LinkedHashSet<>(awaited);
        while (true) {
            waiting.removeIf(child -> {
                boolean ready = child.isReady();
                if (ready) {
                    onReady.accept(child);
                }
                return ready;
            });
            if (waiting.isEmpty()) {
                return;
            }
            running().forEach(ChildProcess::requireAlive);
            Waiting.pause(POLL);
        }
    }

    /**
     * Runs a part that ends by itself.
     *
     * @throws StartFailure if it fails or takes too long, or any process of this system ends meanwhile
     */
    public void run(Part part) {
        ChildProcess child = start(part);
        while (!child.hasSucceeded()) {
            running().stream().filter(other -> other != child).forEach(ChildProcess::requireAlive);
            Waiting.pause(POLL);
        }
        forget(child);
    }

    /** Completes with the first process that ends. */
    public CompletableFuture<ChildProcess> firstToEnd() {
        return CompletableFuture.anyOf(
                        running().stream().map(ChildProcess::onExit).toArray(CompletableFuture[]::new))
                .thenApply(ChildProcess.class::cast);
    }

    /** Stops everything, last stage first, by force where asking does not help. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!stages.isEmpty()) {
            List<ChildProcess> stage = stages.pop();
            stage.forEach(ChildProcess::requestStop);
            stage.forEach(ChildProcess::close);
        }
    }

    private synchronized List<ChildProcess> running() {
        return stages.stream().flatMap(List::stream).toList();
    }

    private synchronized void forget(ChildProcess child) {
        stages.removeIf(stage -> stage.contains(child));
    }
}
