package meetlat.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The description of the topics is written by hand; here it is held against the code. */
class AsyncApiTest {

    private static final Path DOCS = Path.of("../docs");

    private Map<String, Map<String, Object>> channels;

    @BeforeEach
    void read() throws IOException {
        Map<String, Map<String, Map<String, Object>>> description =
                new Yaml().load(Files.readString(DOCS.resolve("asyncapi.yaml")));
        channels = description.get("channels");
    }

    @Test
    void everyTopicIsDescribedWithItsSchema() throws IOException {
        Map<String, String> described = new TreeMap<>();
        for (Map<String, Object> channel : channels.values()) {
            described.put((String) channel.get("address"), schemaName(channel));
        }

        Map<String, String> topics = new TreeMap<>();
        Topics.ALL.forEach(topic -> topics.put(topic.name(), topic.schema().getFullName()));
        topics.put(Topics.DEAD_LETTERS, "");
        assertThat(described).isEqualTo(topics);
    }

    @Test
    void everyHeaderOfADeadLetterIsDescribed() {
        Map<String, Object> message = child(child(channels.get("deadLetters"), "messages"), "deadLetter");

        assertThat(child(child(message, "headers"), "properties"))
                .containsOnlyKeys(Arrays.asList(
                        DeadLetters.REASON,
                        DeadLetters.EXCEPTION,
                        DeadLetters.SERVICE,
                        DeadLetters.APPLICATION,
                        DeadLetters.TOPIC,
                        DeadLetters.PARTITION,
                        DeadLetters.OFFSET));
    }

    /** Full name of the record that the channel's schema file holds; empty when it names none. */
    private static String schemaName(Map<String, Object> channel) throws IOException {
        Map<String, Object> message =
                asMap(child(channel, "messages").values().iterator().next());
        if (!message.containsKey("payload")) {
            return "";
        }
        String file = (String) child(child(message, "payload"), "schema").get("$ref");
        return new Schema.Parser().parse(Files.readString(DOCS.resolve(file))).getFullName();
    }

    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return asMap(parent.get(name));
    }

    @SuppressWarnings("unchecked") // The shape of the document; a wrong one fails the test.
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }
}
