package meetlat.schemas;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How a record that cannot be decoded or processed is set aside: whole, with where it came from and why in its headers.
 * The exception's message and stack stay out, because they may quote what the record holds.
 */
public final class DeadLetters {

    /** Why, as a code: {@code undecodable} or {@code unprocessable}. */
    public static final String REASON = "meetlat.reason";
    /** The class of the exception. */
    public static final String EXCEPTION = "meetlat.exception";
    /** The service that set it aside. */
    public static final String SERVICE = "meetlat.service";
    /** The application of Kafka Streams that set it aside: each edition of a definitions version has its own. */
    public static final String APPLICATION = "meetlat.application";
    /** The topic, partition and offset that it came from. */
    public static final String TOPIC = "meetlat.topic";

    public static final String PARTITION = "meetlat.partition";
    public static final String OFFSET = "meetlat.offset";

    private DeadLetters() {}

    /** Where a record came from. */
    public record Origin(String service, String application, String topic, int partition, long offset) {}

    /** The dead letter for a record. Its own headers are kept. */
    public static ProducerRecord<byte[], byte[]> letter(
            Origin origin,
            byte @Nullable [] key,
            byte @Nullable [] value,
            @Nullable Headers headers,
            String reason,
            Throwable why) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(Topics.DEAD_LETTERS, null, key, value, headers);
        put(letter, REASON, reason);
        put(letter, EXCEPTION, rootOf(why).getClass().getName());
        put(letter, SERVICE, origin.service());
        put(letter, APPLICATION, origin.application());
        put(letter, TOPIC, origin.topic());
        put(letter, PARTITION, Integer.toString(origin.partition()));
        put(letter, OFFSET, Long.toString(origin.offset()));
        return letter;
    }

    private static void put(ProducerRecord<byte[], byte[]> letter, String header, String value) {
        letter.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Throwable rootOf(Throwable why) {
        Throwable root = why;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
