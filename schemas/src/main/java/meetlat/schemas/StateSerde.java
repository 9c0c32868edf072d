package meetlat.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
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

    private static final byte[] MARKER = {(byte) 0xC3, 1};

    private final byte[] header;
    private final DatumWriter<V> writer;
    /** Encoders are reused, and belong to one thread. */
    private final ThreadLocal<Encoding> encoding = ThreadLocal.withInitial(Encoding::new);
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
        this.header = header(schema);
        this.writer = new SpecificDatumWriter<>(schema, data);
        this.decoder = ThreadLocal.withInitial(() -> new BinaryMessageDecoder<>(data, schema));
    }

    @Override
    public Serializer<V> serializer() {
        return (topic, value) -> {
            if (value == null) {
                return null;
            }
            try {
                return encoding.get().encode(value);
            } catch (IOException | RuntimeException e) {
                // What was buffered of this record must not begin the next.
                encoding.remove();
                throw new SerializationException("cannot write state to " + topic, e);
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

    /** Avro's marker and the fingerprint of the schema. */
    private static byte[] header(Schema schema) {
        try {
            byte[] fingerprint = SchemaNormalization.parsingFingerprint("CRC-64-AVRO", schema);
            byte[] header = Arrays.copyOf(MARKER, MARKER.length + fingerprint.length);
            System.arraycopy(fingerprint, 0, header, MARKER.length, fingerprint.length);
            return header;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Avro has CRC-64-AVRO built in", e);
        }
    }

    /** Avro's own BinaryMessageEncoder writes byte by byte through a synchronized stream; this one buffers. */
    private final class Encoding {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        private final BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);

        byte[] encode(V value) throws IOException {
            bytes.reset();
            bytes.write(header, 0, header.length);
            writer.write(value, encoder);
            encoder.flush();
            return bytes.toByteArray();
        }
    }
}
