package meetlat.deployment.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import meetlat.deployment.DeploymentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of ingest-service, made again for as long as it asks to come back later, up to a bound. */
final class IngestCalls {

    /** With the service's usual five seconds that is a minute: longer than a restart takes. */
    static final int MOST_TRIES = 12;

    static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    /** Until the answer begins: a large file over a slow line takes its time. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(15);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI ingest;
    private final Optional<String> key;
    private final String language;
    private final Pause pause;
    private final Consumer<String> waiting;

    /**
     * @param key none is sent when there is none
     * @param language in which to say what is wrong
     * @param waiting is told why it takes longer
     */
    IngestCalls(URI ingest, Optional<String> key, String language, Pause pause, Consumer<String> waiting) {
        this.ingest = ingest;
        this.key = key;
        this.language = language;
        this.pause = pause;
        this.waiting = waiting;
    }

    /** Below the path of the service's own address, which it has behind some proxies. */
    private URI address(String path) {
        return URI.create(ingest.toString().replaceFirst("/+$", "") + path);
    }

    /**
     * Posts, and gives each line of the answer as it comes. Throws DeploymentException when the call fails as a whole;
     * what was answered before that has happened.
     */
    void post(String path, String contentType, BodyPublisher body, Consumer<JsonNode> onLine) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", contentType)
                .header("Accept", "application/x-ndjson, application/problem+json")
                .header("Accept-Language", language)
                .timeout(LONGEST_CALL)
                .POST(body);
        key.ifPresent(value -> request.header("X-API-Key", value));
        try (Stream<String> lines = patiently(request.build()).body()) {
            lines.filter(line -> !line.isBlank())
                    .map(line -> JsonMapper.shared().readTree(line))
                    .forEach(onLine);
        } catch (UncheckedIOException | JacksonException e) {
            throw new DeploymentException(
                    "the connection broke before all was answered. Run it again: what is in counts as unchanged", e);
        }
    }

    private HttpResponse<Stream<String>> patiently(HttpRequest request) {
        for (int tries = 1; ; tries++) {
            HttpResponse<Stream<String>> response = send(request);
            int status = response.statusCode();
            if (status == 200) {
                return response;
            }
            if ((status != TOO_MANY && status != UNAVAILABLE) || tries == MOST_TRIES) {
                throw Refusal.of(response, key.isPresent());
            }
            response.body().close();
            comeBackLater(retryAfter(response));
        }
    }

    void comeBackLater(Duration time) {
        waiting.accept("the service is busy: trying again in " + time.toSeconds() + " s");
        pause.take(time);
    }

    private HttpResponse<Stream<String>> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new DeploymentException(
                    "no answer from " + ingest + ": is ingest-service running, and is --ingest its address?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** In seconds, as this service says it; the usual time for a proxy that gives a date or nothing. */
    private static Duration retryAfter(HttpResponse<?> response) {
        Duration asked = response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(USUAL_WAIT);
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }
}
