package meetlat.ingest.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import meetlat.ingest.push.RejectionTargets.Target;

/** Makes one attempt at a delivery. Follows no redirect: it would lead a signed body elsewhere. */
final class WebhookClient {

    private final HttpClient http;
    private final Duration timeout;
    private final Clock clock;

    /** @param timeout how long an attempt may take until the target has answered */
    WebhookClient(Executor executor, Duration timeout, Clock clock) {
        this.http = HttpClient.newBuilder()
                .executor(executor)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.timeout = timeout;
        this.clock = clock;
    }

    /** The status of the answer; the future fails when there is none in time. */
    CompletableFuture<Integer> post(Delivery delivery, Target target) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(target.url())
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Meetlat")
                .header("X-Meetlat-Delivery", delivery.id())
                .header("X-Meetlat-Timestamp", timestamp)
                .header("X-Meetlat-Signature", Signature.of(target.secret(), timestamp, delivery.body()))
                .POST(BodyPublishers.ofByteArray(delivery.body()))
                .build();
        return http.sendAsync(request, BodyHandlers.ofInputStream()).thenApply(WebhookClient::status);
    }

    /** Lets go of the body: it says nothing that we use, and a target may take for ever over it. */
    private static int status(HttpResponse<InputStream> answer) {
        try (InputStream unread = answer.body()) {
            return answer.statusCode();
        } catch (IOException e) {
            return answer.statusCode();
        }
    }
}
