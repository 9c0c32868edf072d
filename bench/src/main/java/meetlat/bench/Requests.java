package meetlat.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import meetlat.bench.workload.Workload;

/** Sends a workload to ingest-service. What is sent is made before the clock starts. */
final class Requests {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final Workload workload;
    private final URI ingest;
    private final List<String> headers;

    /** @param key of a source that may send it */
    Requests(Workload workload, URI ingest, String key) {
        this.workload = workload;
        this.ingest = ingest;
        this.headers = List.of("X-API-Key: " + key);
    }

    /** Over several connections that are kept open, one submission a request. Returns nanoseconds. */
    long oneByOne(int count, int connections) {
        List<List<byte[]>> shares = new ArrayList<>();
        for (int c = 0; c < connections; c++) {
            shares.add(new ArrayList<>());
        }
        for (int i = 0; i < count; i++) {
            byte[] body = json(i).getBytes(StandardCharsets.UTF_8);
            shares.get(i % connections).add(Connection.request("application/json", headers, body));
        }
        ExecutorService senders = Executors.newFixedThreadPool(connections);
        try {
            long startedAt = System.nanoTime();
            List<Future<?>> sent = new ArrayList<>();
            shares.forEach(share -> sent.add(senders.submit(() -> send(share))));
            for (Future<?> one : sent) {
                one.get();
            }
            return System.nanoTime() - startedAt;
        } catch (ExecutionException e) {
            throw new BenchFailure(
                    "ingest-service does not take all: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        } finally {
            senders.shutdownNow();
        }
    }

    private void send(List<byte[]> requests) {
        try (Connection connection = new Connection(ingest)) {
            for (byte[] request : requests) {
                int status = connection.exchange(request).status();
                if (status != ACCEPTED) {
                    throw new BenchFailure("ingest-service answered " + status);
                }
            }
        }
    }

    /** In one request, one submission a line. Returns nanoseconds. */
    long manyAtOnce(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(json(i)).append('\n');
        }
        byte[] request = Connection.request(
                "application/x-ndjson", headers, lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
        lines.trimToSize();
        try (Connection connection = new Connection(ingest)) {
            long startedAt = System.nanoTime();
            Connection.Answer answer = connection.exchange(request);
            long nanos = System.nanoTime() - startedAt;
            long accepted = new String(answer.body(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("\"status\":\"accepted\""))
                    .count();
            if (answer.status() != OK || accepted != count) {
                throw new BenchFailure("ingest-service answered " + answer.status() + " and accepted " + accepted);
            }
            return nanos;
        }
    }

    private String json(int index) {
        return workload.request(index % workload.submissions()).toJson();
    }
}
