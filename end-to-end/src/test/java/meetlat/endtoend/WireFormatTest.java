package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meetlat.schemas.Topic;
import meetlat.schemas.Topics;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a Confluent client does to read our topics, done by hand: magic byte 0, four bytes of schema id, the schema under
 * that id from the Confluent-compatible API, the Avro body.
 */
@ExtendWith(RunningSystem.class)
class WireFormatTest {

    private static final int FRAME = 5;

    static Stream<Topic<?>> topics() {
        return Topics.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aConfluentClientReadsTheTopic(Topic<?> topic, Programme programme) throws Exception {
        if (topic == Topics.EXPLANATIONS) {
            explainOnce(programme.system());
        }
        ConsumerRecord<String, byte[]> record = first(topic, programme.system());
        ByteBuffer frame = ByteBuffer.wrap(record.value());

        assertThat(frame.get()).as("magic byte").isZero();
        URI registry = programme.system().registryAddress();
        Schema written = new Schema.Parser()
                .parse(Api.json(Api.get(registry.resolve("/apis/ccompat/v7/schemas/ids/" + frame.getInt())))
                        .path("schema")
                        .stringValue());
        GenericRecord value = new GenericDatumReader<GenericRecord>(written)
                .read(
                        null,
                        DecoderFactory.get().binaryDecoder(record.value(), FRAME, record.value().length - FRAME, null));
        assertThat(value.getSchema().getFullName()).isEqualTo(topic.schema().getFullName());
        assertThat(written.getFields()).hasSameSizeAs(topic.schema().getFields());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theRegistryHoldsTheRule(Topic<?> topic, Programme programme) {
        URI config = programme.system().registryAddress().resolve("/apis/ccompat/v7/config/" + topic.subject());

        assertThat(Api.json(Api.get(config)).path("compatibilityLevel").stringValue())
                .isEqualTo("FULL_TRANSITIVE");
    }

    /** The sample has none. Taken back at once, so that no other test sees it; the record stays for a while. */
    private static void explainOnce(SystemUnderTest system) {
        HttpResponse<String> given = system.api().post("/api/v1/explanations", "application/json", """
                {"indicator": "witnesses", "project": "mol", "period": "P1", "definitions": 1, "value": 0,
                 "author": "coordinator", "language": "nl", "text": "Niemand."}""");
        String id = Api.json(given).path("id").stringValue();
        URI place = system.address("ingest-service").resolve("/api/v1/explanations/" + id);
        Api.send(Api.by(As.SUBMITTER, HttpRequest.newBuilder(place).DELETE()));
    }

    private static ConsumerRecord<String, byte[]> first(Topic<?> topic, SystemUnderTest system) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", system.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic.name()).stream()
                    .map(p -> new TopicPartition(topic.name(), p.partition()))
                    .toList());
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            Awaitility.await().atMost(SystemUnderTest.PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                found.removeIf(r -> r.value() == null || r.value().length < FRAME + 1);
                return !found.isEmpty();
            });
            return found.get(0);
        }
    }
}
