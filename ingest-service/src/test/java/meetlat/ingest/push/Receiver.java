package meetlat.ingest.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;
import meetlat.ingest.push.RejectionTargets.Target;

/** A source's own web server, which is pushed to. */
final class Receiver implements AutoCloseable {

    static final String SECRET = "a secret";

    /** In place of a status: never answers. */
    static final int HANGS = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Received> received = new CopyOnWriteArrayList<>();

    record Received(String delivery, String timestamp, String signature, String contentType, String body) {

        boolean isSigned() {
            return signature.equals(Signature.of(SECRET, timestamp, body.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** @param statuses what it answers to a request, by how many came before */
    Receiver(IntUnaryOperator statuses) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/hook", exchange -> answer(exchange, statuses));
        server.start();
    }

    private void answer(HttpExchange exchange, IntUnaryOperator statuses) throws IOException {
        int status;
        synchronized (received) {
            status = statuses.applyAsInt(received.size());
            received.add(new Received(
                    header(exchange, "X-Meetlat-Delivery"),
                    header(exchange, "X-Meetlat-Timestamp"),
                    header(exchange, "X-Meetlat-Signature"),
                    header(exchange, "Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        }
        if (status == HANGS) {
            awaitClosing();
        }
        exchange.getResponseHeaders()
                .add("Location", target().url().resolve("/elsewhere").toString());
        exchange.sendResponseHeaders(status == HANGS ? 500 : status, -1);
        exchange.close();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    Target target() {
        return new Target(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook"), SECRET);
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    List<String> deliveries() {
        return received.stream().map(Received::delivery).toList();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
