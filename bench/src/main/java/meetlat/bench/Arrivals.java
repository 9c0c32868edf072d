package meetlat.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import meetlat.bench.TableSource.Store;
import meetlat.bench.workload.Revisions;

/** Revisions that come in, one a second, where the table is being read, and afterwards where it was not. */
final class Arrivals {

    static final Duration EVERY = Duration.ofSeconds(1);

    private final Revisions revisions;
    /** How many of them each store has taken. */
    private final Map<Store, Integer> taken = new HashMap<>();

    Arrivals(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Lets a store take what others were given. */
    void catchUp(Store store) {
        revisions.after(taken.getOrDefault(store, 0)).forEach(store::take);
        taken.put(store, revisions.count());
    }

    /**
     * Does something while revisions come in where the table is read, the first at once.
     *
     * @param store which has caught up
     */
    Latencies during(Store store, Readers readers, int reads) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> coming = clock.scheduleAtFixedRate(
                    () -> store.take(revisions.next()), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
            Latencies latencies = readers.read(reads);
            clock.shutdown();
            if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new BenchFailure("a submission is not taken");
            }
            requireNoFailure(coming);
            taken.put(store, revisions.count());
            return latencies;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        } finally {
            clock.shutdownNow();
        }
    }

    private static void requireNoFailure(ScheduledFuture<?> coming) throws InterruptedException {
        try {
            coming.get(0, TimeUnit.SECONDS);
        } catch (CancellationException ended) {
            // As it should.
        } catch (ExecutionException | TimeoutException e) {
            throw new BenchFailure("a submission was not taken", e);
        }
    }
}
