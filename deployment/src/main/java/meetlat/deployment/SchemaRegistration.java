package meetlat.deployment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import meetlat.schemas.Topic;
import meetlat.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers each topic's schema under the rule FULL_TRANSITIVE, through the Confluent-compatible API that Apicurio and
 * Confluent's own registry both serve. The text registered is that of the generated class, which is what the
 * serializer looks up.
 */
final class SchemaRegistration {

    private static final Logger log = LoggerFactory.getLogger(SchemaRegistration.class);
    private static final String JSON = "application/vnd.schemaregistry.v1+json";

    private final URI registry;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JsonMapper json = new JsonMapper();

    SchemaRegistration(URI registry) {
        this.registry = registry;
    }

    void register() {
        for (Topic<?> topic : Topics.ALL) {
            String schema =
                    json.writeValueAsString(Map.of("schema", topic.schema().toString(), "schemaType", "AVRO"));
            String id = send("POST", "/subjects/" + topic.subject() + "/versions", schema);
            // The rule needs the subject to exist, and without a rule the registry checks nothing.
            send("PUT", "/config/" + topic.subject(), "{\"compatibility\":\"FULL_TRANSITIVE\"}");
            log.info("schema of {} is registered: {}", topic.name(), id);
        }
    }

    private String send(String method, String path, String body) {
        URI target = URI.create(registry + "/apis/ccompat/v7" + path);
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", JSON)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new DeploymentException("the registry refused " + method + " " + path + " with "
                        + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new DeploymentException("the registry at " + registry + " does not answer; is it up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted while registering schemas", e);
        }
    }
}
