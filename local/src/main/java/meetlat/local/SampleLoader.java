package meetlat.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import meetlat.local.sample.SampleSubmission;

/** Hands submissions to the ingest service, one by one, as any other caller would. */
public final class SampleLoader {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final Duration DEFAULT_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DETAIL_LENGTH = 300;

    private final HttpClient http;
    private final URI submissions;
    private final String key;

    /**
     * @param ingest the ingest service's address, without a path
     * @param key an API key of a submitter
     */
    public SampleLoader(HttpClient http, URI ingest, String key) {
        this.http = http;
        this.submissions = ingest.resolve("/api/v1/submissions");
        this.key = key;
    }

    /**
     * Posts them all, in order.
     *
     * @param progress told how many are in
     * @return those that were new to the service; the others it had already
     * @throws StartFailure if one is refused
     */
    public List<SampleSubmission> load(List<SampleSubmission> all, IntConsumer progress) {
        List<SampleSubmission> accepted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (post(all.get(i))) {
                accepted.add(all.get(i));
            }
            progress.accept(i + 1);
        }
        return List.copyOf(accepted);
    }

    private boolean post(SampleSubmission submission) {
        HttpRequest request = HttpRequest.newBuilder(submissions)
                .header("Content-Type", "application/json")
                .header("X-API-Key", key)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(submission.toJson()))
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            HttpResponse<String> answer = send(request, submission);
            int status = answer.statusCode();
            if (status == OK || status == ACCEPTED) {
                return status == ACCEPTED;
            }
            boolean later = status == TOO_MANY_REQUESTS || status == UNAVAILABLE;
            if (!later || System.nanoTime() > deadline) {
                throw new StartFailure("ingest-service answered " + status + " to the sample's submission "
                        + submission.responseId() + ": " + inOneLine(answer.body()));
            }
            Waiting.pause(retryAfter(answer));
        }
    }

    private HttpResponse<String> send(HttpRequest request, SampleSubmission submission) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StartFailure(
                    "ingest-service did not answer to the sample's submission " + submission.responseId() + ": " + e,
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while loading the sample", e);
        }
    }

    /** In seconds, as services give it; a date is allowed too, and answered with the longest pause. */
    private static Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(SampleLoader::pause)
                .orElse(DEFAULT_PAUSE);
    }

    private static Duration pause(String seconds) {
        if (!seconds.matches("\\d{1,4}")) {
            return LONGEST_PAUSE;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
    }

    private static String inOneLine(String body) {
        String line = body.replaceAll("\\s+", " ").strip();
        return line.length() > DETAIL_LENGTH ? line.substring(0, DETAIL_LENGTH) + "..." : line;
    }
}
