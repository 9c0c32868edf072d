package meetlat.deployment.importing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An ingest-service that answers what it was told to, over real HTTP; and a command that calls it without waiting. */
final class GivenIngest implements AutoCloseable {

    /** What came in. */
    record Call(String method, URI path, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    /** What is answered: with a header or none, whole or broken off after the text. */
    record Answer(int status, String header, String text, boolean brokenOff) {

        static Answer lines(String... lines) {
            return new Answer(200, "", String.join("\n", lines) + "\n", false);
        }

        static Answer problem(int status, String header, String text) {
            return new Answer(status, header, text, false);
        }
    }

    final List<Call> calls = new ArrayList<>();
    final List<Duration> waits = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final HttpServer server;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    GivenIngest(Answer... answers) throws IOException {
        this.answers.addAll(List.of(answers));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Runs the command with a key in the environment, and gives its exit code. */
    int run(String... args) {
        return run(Map.of("MEETLAT_API_KEY", "key-of-the-environment"), args);
    }

    int run(Map<String, String> environment, String... args) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new Import(environment, printed(out), printed(err), clock, waits::add)
                .run(Stream.concat(Stream.of("--ingest=" + address(), "--language=nl"), Stream.of(args))
                        .toList());
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printed(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                exchange.getRequestMethod(), exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()), body));
        Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
        if (!answer.header().isEmpty()) {
            String[] header = answer.header().split(": ");
            exchange.getResponseHeaders().add(header[0], header[1]);
        }
        byte[] text = answer.text().getBytes(StandardCharsets.UTF_8);
        // An announced length that is not kept: the connection is closed before its end.
        exchange.sendResponseHeaders(answer.status(), answer.brokenOff() ? text.length + 1_000 : text.length);
        try (exchange) {
            exchange.getResponseBody().write(text);
            exchange.getResponseBody().flush();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
