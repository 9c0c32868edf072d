package meetlat.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the aggregate service shows of the witnesses, the indicator whose real figures are known. */
public final class ShownTable {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final String PROJECT = "verviers";

    private final JsonMapper mapper = JsonMapper.shared();
    private final HttpClient http;
    private final HttpRequest request;

    /**
     * @param aggregate the aggregate service's address, without a path
     */
    public ShownTable(HttpClient http, URI aggregate) {
        this.http = http;
        this.request = HttpRequest.newBuilder(aggregate.resolve("/api/v1/indicators/witnesses/table"))
                .header("Accept", "application/json")
                .timeout(TIMEOUT)
                .build();
    }

    /**
     * Waits until both totals are shown.
     *
     * @throws StartFailure if they are not within a minute; its message says what is shown instead
     */
    public void awaitTotals(long verviers, long programme) {
        if (!Waiting.until(() -> read().equals(new Totals(verviers, programme)), WITHIN)) {
            Totals shown = read();
            throw new StartFailure("aggregate-service shows " + shown + " witnesses, the sample has "
                    + new Totals(verviers, programme) + ": see its log, or start with --no-sample or --reset if you"
                    + " added figures of your own");
        }
    }

    /**
     * Waits until there are figures, whatever they are.
     *
     * @throws StartFailure if there are none within a minute
     */
    public void awaitAny() {
        if (!Waiting.until(() -> read().areThere(), WITHIN)) {
            throw new StartFailure("aggregate-service shows no figures of " + PROJECT + ": see its log");
        }
    }

    private Totals read() {
        JsonNode table = fetch();
        long verviers = Totals.NONE;
        for (JsonNode row : table.path("rows")) {
            if (row.path("project").asString("").equals(PROJECT)) {
                verviers = row.path("total").path("value").asLong(Totals.NONE);
            }
        }
        return new Totals(
                verviers, table.path("total").path("total").path("value").asLong(Totals.NONE));
    }

    private JsonNode fetch() {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? mapper.readTree(answer.body()) : MissingNode.getInstance();
        } catch (IOException | JacksonException notYet) {
            return MissingNode.getInstance();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while waiting for the figures", e);
        }
    }

    private record Totals(long verviers, long programme) {

        static final long NONE = -1;

        boolean areThere() {
            return verviers != NONE && programme != NONE;
        }

        @Override
        public String toString() {
            return areThere() ? verviers + " (" + PROJECT + ") and " + programme + " (all projects)" : "no";
        }
    }
}
