package meetlat.schemas;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Serdes for values on the topics: one magic byte 0, four bytes of schema id, the Avro body. That is the frame of
 * Confluent's serializers, and the ids are those that the registry also serves under {@code /apis/ccompat/v7}.
 *
 * <p>The serializer and deserializer classes are configuration: who runs Confluent's sets {@code serializer},
 * {@code deserializer} and their properties.
 */
public final class RegistrySerdes implements ValueSerdes {

    private static final String APICURIO = "io.apicurio.registry.serde.avro.";

    /** Setting that names the serializer class. */
    public static final String SERIALIZER = "serializer";
    /** Setting that names the deserializer class. */
    public static final String DESERIALIZER = "deserializer";

    private final Map<String, String> settings;

    private RegistrySerdes(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * @param registryUrl base address of the registry, such as {@code http://localhost:8085}
     * @param overrides settings that replace or add to the defaults; passed on to the serializer and deserializer
     */
    public static RegistrySerdes at(String registryUrl, Map<String, String> overrides) {
        AvroTrust.ensure();
        Map<String, String> settings = new HashMap<>(defaults(registryUrl));
        settings.putAll(overrides);
        return new RegistrySerdes(settings);
    }

    private static Map<String, String> defaults(String registryUrl) {
        return Map.ofEntries(
                Map.entry(SERIALIZER, APICURIO + "AvroKafkaSerializer"),
                Map.entry(DESERIALIZER, APICURIO + "AvroKafkaDeserializer"),
                Map.entry("apicurio.registry.url", registryUrl + "/apis/registry/v3"),
                Map.entry("apicurio.registry.http.adapter", "JDK"),
                Map.entry("apicurio.registry.headers.enabled", "false"),
                // Schemas are registered at deployment, never by whichever producer comes first.
                Map.entry("apicurio.registry.auto-register", "false"),
                Map.entry("apicurio.registry.canonicalize", "true"),
                Map.entry("apicurio.registry.dereference-schema", "true"),
                Map.entry("apicurio.registry.use-specific-avro-reader", "true"),
                Map.entry("apicurio.registry.avro-datum-provider", RememberedDatums.class.getName()),
                // A record's schema never changes under its id, and the generated classes never change at run time:
                // look each up once. The default forgets after 30 s and asks again in the middle of the stream.
                Map.entry(
                        "apicurio.registry.check-period-ms",
                        Long.toString(Duration.ofDays(365).toMillis())));
    }

    @Override
    public <V extends SpecificRecord> Serde<V> valuesOf(Topic<V> topic) {
        return Serdes.serdeFrom(serializerOf(topic), deserializerOf(topic));
    }

    /** A new serializer for the values of {@code topic}; the caller closes it. */
    public <V extends SpecificRecord> Serializer<V> serializerOf(Topic<V> topic) {
        Serializer<V> serializer = instance(SERIALIZER);
        serializer.configure(settings, false);
        return serializer;
    }

    /** A new deserializer for the values of {@code topic}; the caller closes it. */
    public <V extends SpecificRecord> Deserializer<V> deserializerOf(Topic<V> topic) {
        Deserializer<V> deserializer = instance(DESERIALIZER);
        deserializer.configure(settings, false);
        return new TypedDeserializer<>(deserializer, topic.type());
    }

    @SuppressWarnings("unchecked")
    private <T> T instance(String setting) {
        try {
            return (T) Utils.newInstance(settings.get(setting), Object.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "the " + setting + " " + settings.get(setting) + " is not on the class path", e);
        }
    }

    /** Refuses a well-formed record of another type here, where it can be set aside, and not in the rules. */
    private record TypedDeserializer<V>(Deserializer<?> inner, Class<V> type) implements Deserializer<V> {

        @Override
        @SuppressWarnings("NullAway") // A tombstone: Kafka's interface passes null on.
        public V deserialize(String topic, byte[] data) {
            Object value = data == null ? null : inner.deserialize(topic, data);
            if (value != null && !type.isInstance(value)) {
                throw new SerializationException(
                        "a " + value.getClass().getSimpleName() + " where a " + type.getSimpleName() + " belongs");
            }
            return type.cast(value);
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
