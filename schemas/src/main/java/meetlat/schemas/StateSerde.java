package meetlat.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Serde for a service's own state: its stores, their changelogs and repartition topics. Avro's single-object encoding
 * carries the schema's fingerprint and needs no registry, because only the service itself reads these bytes.
 */
public final class StateSerde<V extends SpecificRecord> implements Serde<V> {

    private final BinaryMessageEncoder<V> encoder;
    /** Avro's reader is fast only in the thread that made it; in others it looks its state up for each record. */
    private final ThreadLocal<BinaryMessageDecoder<V>> decoder;

    /**
     * @param type the record
     * @param schema its schema
     */
    public StateSerde(Class<V> type, Schema schema) {
        AvroTrust.ensure();
        SpecificData data = new SpecificData(type.getClassLoader());
        SpecificData.getForClass(type).getConversions().forEach(data::addLogicalTypeConversion);
        // The generated classes write and read themselves, without going through the schema field by field.
        data.setCustomCoders(true);
        this.encoder = new BinaryMessageEncoder<>(data, schema);
        this.decoder = ThreadLocal.withInitial(() -> new BinaryMessageDecoder<>(data, schema));
    }

    @Override
    public Serializer<V> serializer() {
        return (topic, value) -> {
            if (value == null) {
                return null;
            }
            try {
                ByteBuffer bytes = encoder.encode(value);
                byte[] copy = new byte[bytes.remaining()];
                bytes.get(copy);
                return copy;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Override
    public Deserializer<V> deserializer() {
        return (topic, bytes) -> {
            if (bytes == null) {
                return null;
            }
            try {
                return decoder.get().decode(bytes);
            } catch (IOException | AvroRuntimeException e) {
                throw new SerializationException("unreadable state in " + topic, e);
            }
        };
    }
}
