package meetlat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who read the same table at the same time: each waits for its answer and asks again at once. */
final class Readers implements AutoCloseable {

    private final List<TableReader> readers = new ArrayList<>();
    private final ExecutorService threads;

    /** Connects them, and lets each read once: what a first answer takes more is not what is asked here. */
    Readers(TableSource source, int count) {
        threads = Executors.newFixedThreadPool(count);
        try {
            for (int i = 0; i < count; i++) {
                readers.add(source.open());
            }
            all(TableReader::read);
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** What one of them does. */
    private interface Task {
        void run(TableReader reader);
    }

    /** Reads the table so often, all together. */
    Latencies read(int reads) {
        long[] nanos = new long[reads];
        AtomicInteger next = new AtomicInteger();
        long startedAt = System.nanoTime();
        all(reader -> {
            for (int i = next.getAndIncrement(); i < reads; i = next.getAndIncrement()) {
                long askedAt = System.nanoTime();
                reader.read();
                nanos[i] = System.nanoTime() - askedAt;
            }
        });
        return new Latencies(nanos, System.nanoTime() - startedAt);
    }

    private void all(Task task) {
        List<Future<?>> running = readers.stream()
                .<Future<?>>map(reader -> threads.submit(() -> task.run(reader)))
                .toList();
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new BenchFailure("the table cannot be read: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        readers.forEach(TableReader::close);
    }
}
