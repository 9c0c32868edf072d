package meetlat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Topic;
import tools.jackson.databind.json.JsonMapper;

/** Registers the schemas of the topics that only the benchmark has. */
final class BenchSchemas {

    private final URI registry;
    private final HttpClient http = HttpClient.newHttpClient();

    BenchSchemas(URI registry) {
        this.registry = registry;
    }

    void register(List<Topic<?>> topics) {
        topics.forEach(this::register);
    }

    private void register(Topic<?> topic) {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of("schema", topic.schema().toString(), "schemaType", "AVRO"));
        HttpRequest request = HttpRequest.newBuilder(
                        registry.resolve("/apis/ccompat/v7/subjects/" + topic.subject() + "/versions"))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new BenchFailure("the registry refused the schema of " + topic.name() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new BenchFailure("the registry does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }
}
