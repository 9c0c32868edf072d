package meetlat.deployment.importing;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.deployment.DeploymentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call that failed as a whole, in words. */
final class Refusal {

    private static final int SHOWN = 20;

    private Refusal() {}

    /** @param withKey whether a key was sent */
    static DeploymentException of(HttpResponse<Stream<String>> response, boolean withKey) {
        int status = response.statusCode();
        JsonNode problem = problem(response);
        String said = problem.path("detail").stringValue("");
        String places = problem.path("errors")
                .valueStream()
                .limit(SHOWN)
                .map(error -> "\n  " + Rows.place(error) + error.path("detail").stringValue(""))
                .collect(Collectors.joining());
        return new DeploymentException(advice(status, withKey) + (said.isEmpty() ? "" : ": " + said) + places);
    }

    private static String advice(int status, boolean withKey) {
        return switch (status) {
            case 401 ->
                withKey
                        ? "the key is not known to this service"
                        : "the service asks for a key: put it in " + ImportKey.VARIABLE
                                + ", or name its file with --key-file";
            case 403 -> "this key may not send this";
            case 404 -> "there is no such form, or --ingest is the address of something else";
            case 413 -> "the file is too large: split it, what is sent twice counts once";
            case 415 -> "this is not an export in xlsx or CSV that can be read";
            case 400, 422 -> "the file is not usable";
            case 429, 503 -> "the service is still busy after " + IngestCalls.MOST_TRIES + " tries: run it again later";
            default -> "the service answered with status " + status;
        };
    }

    private static JsonNode problem(HttpResponse<Stream<String>> response) {
        try (Stream<String> lines = response.body()) {
            return JsonMapper.shared().readTree(lines.collect(Collectors.joining("\n")));
        } catch (JacksonException | UncheckedIOException e) {
            return JsonMapper.shared().createObjectNode(); // a proxy's own page
        }
    }
}
