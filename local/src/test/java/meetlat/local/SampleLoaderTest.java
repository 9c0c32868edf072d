package meetlat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import meetlat.local.sample.Sample;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleLoaderTest {

    private final SampleSubmission first = Sample.submissions().get(0);
    private final SampleSubmission second = Sample.submissions().get(1);
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> received = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();

    private HttpServer ingest;
    private SampleLoader loader;

    @BeforeEach
    void start() throws IOException {
        ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/api/v1/submissions", this::answer);
        ingest.start();
        loader = new SampleLoader(
                HttpClient.newHttpClient(),
                URI.create("http://127.0.0.1:" + ingest.getAddress().getPort()),
                "mlk_key");
    }

    @AfterEach
    void stop() {
        ingest.stop(0);
    }

    @Test
    void submissionsAreHandedInInOrderAndThoseThatWereNewAreTold() {
        answers.addAll(List.of(202, 200));

        List<SampleSubmission> accepted = loader.load(List.of(first, second), progress::add);

        assertThat(accepted).containsExactly(first);
        assertThat(received).containsExactly(first.toJson(), second.toJson());
        assertThat(progress).containsExactly(1, 2);
    }

    @Test
    void anAnswerThatAsksToComeBackIsFollowed() {
        answers.addAll(List.of(503, 429, 202));

        assertThat(loader.load(List.of(first), progress::add)).containsExactly(first);
        assertThat(received).containsOnly(first.toJson()).hasSize(3);
    }

    @Test
    void aRefusalIsNamedInOneLine() {
        answers.addAll(List.of(202, 422));

        assertThatThrownBy(() -> loader.load(List.of(first, second), progress::add))
                .isInstanceOf(StartFailure.class)
                .hasMessage("ingest-service answered 422 to the sample's submission " + second.responseId()
                        + ": { \"status\": 422 }");
    }

    private void answer(HttpExchange exchange) throws IOException {
        assertThat(exchange.getRequestHeaders().getFirst("X-API-Key")).isEqualTo("mlk_key");
        received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        int status = answers.remove();
        byte[] body = ("{\n  \"status\": " + status + "\n}\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Retry-After", "0");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
