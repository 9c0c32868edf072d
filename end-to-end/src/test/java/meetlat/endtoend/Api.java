package meetlat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.local.sample.SampleSubmission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The system as other programs meet it. */
record Api(URI ingest, URI aggregate) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Reads as whoever may read most: metrics and health as operator, all else of a service as evaluator. */
    static HttpResponse<String> get(URI address) {
        return get(address, reader(address.getPath()));
    }

    static HttpResponse<String> get(URI address, As caller) {
        return send(by(caller, HttpRequest.newBuilder(address)));
    }

    private static As reader(String path) {
        if (path.startsWith("/actuator/")) {
            return As.OPERATOR;
        }
        return path.startsWith("/api/") ? As.EVALUATOR : As.PUBLIC;
    }

    /** Adds the caller's key. */
    static HttpRequest.Builder by(As caller, HttpRequest.Builder request) {
        caller.key().ifPresent(key -> request.header("X-API-Key", key));
        return request;
    }

    HttpResponse<String> submit(SampleSubmission submission) {
        return submit("application/json", submission.toJson());
    }

    HttpResponse<String> submit(String contentType, String body) {
        return submit(contentType, body, As.SUBMITTER);
    }

    HttpResponse<String> submit(String contentType, String body, As caller) {
        return send(by(
                caller,
                HttpRequest.newBuilder(ingest.resolve("/api/v1/submissions"))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body))));
    }

    /** Sends many, one a line, and returns the answers. */
    List<JsonNode> submitMany(List<String> lines) {
        HttpResponse<String> answer = submit("application/x-ndjson", String.join("\n", lines));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body().lines().map(JsonMapper.shared()::readTree).toList();
    }

    HttpResponse<String> withdraw(String submissionId) {
        return send(by(
                As.SUBMITTER, HttpRequest.newBuilder(submission(submissionId)).DELETE()));
    }

    /** What became of a submission, as the instance tells it. */
    JsonNode receipt(String submissionId) {
        return json(get(submission(submissionId)));
    }

    private URI submission(String submissionId) {
        return ingest.resolve("/api/v1/submissions/" + submissionId);
    }

    /** Posts anything to the ingest-service. */
    HttpResponse<String> post(String path, String contentType, String body) {
        return send(by(
                As.SUBMITTER,
                HttpRequest.newBuilder(ingest.resolve(path))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body))));
    }

    /** Asks for anything in any way, as nobody in particular. */
    static HttpResponse<String> ask(String method, URI address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    JsonNode table(String indicator) {
        return json(get(aggregate.resolve("/api/v1/indicators/" + indicator + "/table")));
    }

    JsonNode table(String indicator, int definitions) {
        return json(get(aggregate.resolve("/api/v1/indicators/" + indicator + "/table?definitions=" + definitions)));
    }

    /** What is said of a definitions version; missing when it is not known. */
    JsonNode definitions(int version) {
        for (JsonNode found :
                json(get(aggregate.resolve("/api/v1/definitions"))).path("definitions")) {
            if (found.path("definitions").intValue() == version) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** What a table shows, by project and period and with totals; a cell without a value is not there. */
    Map<String, Long> figures(String indicator) {
        return figures(table(indicator));
    }

    Map<String, Long> figures(String indicator, int definitions) {
        return figures(table(indicator, definitions));
    }

    private static Map<String, Long> figures(JsonNode table) {
        Map<String, Long> figures = new TreeMap<>();
        for (JsonNode row : table.path("rows")) {
            String project = row.path("project").stringValue();
            row.path("cells")
                    .forEach(cell ->
                            put(figures, project + " " + cell.path("period").stringValue(), cell));
            put(figures, project + " total", row.path("total"));
        }
        table.path("total")
                .path("cells")
                .forEach(cell -> put(figures, "programme " + cell.path("period").stringValue(), cell));
        put(figures, "programme total", table.path("total").path("total"));
        return figures;
    }

    private static void put(Map<String, Long> figures, String name, JsonNode cell) {
        if (cell.path("status").stringValue("").equals("reported")) {
            figures.put(name, cell.path("value").longValue());
        }
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
