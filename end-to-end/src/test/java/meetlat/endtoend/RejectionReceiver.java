package meetlat.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A forms integration's own web server, which is told of rejections. */
final class RejectionReceiver implements AutoCloseable {

    private static final String SECRET = "fedcba9876543210fedcba9876543210";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile CountDownLatch answering = new CountDownLatch(0);

    /** @param status what it was answered, or will be */
    record Received(String delivery, String timestamp, String signature, String body, int status) {

        /** Worked out anew as the documentation has it. */
        boolean isSigned() {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                byte[] signed = mac.doFinal((timestamp + "\n" + body).getBytes(StandardCharsets.UTF_8));
                return signature.equals("sha256=" + HexFormat.of().formatHex(signed));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String submissionId() {
            return json().path("submissionId").stringValue("");
        }
    }

    RejectionReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/hook", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        int status = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 500 : 204;
        received.add(new Received(
                header(exchange, "X-Meetlat-Delivery"),
                header(exchange, "X-Meetlat-Timestamp"),
                header(exchange, "X-Meetlat-Signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                status));
        try {
            answering.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    /** What a source's entry in the sources file says, to be told here. */
    String setting() {
        return "rejections: {url: \"http://127.0.0.1:" + server.getAddress().getPort() + "/hook\", secret: " + SECRET
                + "}";
    }

    /** Answers the next requests with a 500. */
    void fails(int times) {
        failures.set(times);
    }

    /** Takes requests and answers none. */
    void hangs() {
        answering = new CountDownLatch(1);
    }

    /** Answers all that wait, and whatever comes. */
    void answers() {
        answering.countDown();
    }

    /** All that came of a submission, in order. */
    List<Received> of(String submissionId) {
        return received.stream()
                .filter(one -> one.submissionId().equals(submissionId))
                .toList();
    }

    /** The submissions of which something came. */
    List<String> submissions() {
        return received.stream().map(Received::submissionId).distinct().toList();
    }

    @Override
    public void close() {
        answers();
        server.stop(0);
        threads.shutdownNow();
    }
}
