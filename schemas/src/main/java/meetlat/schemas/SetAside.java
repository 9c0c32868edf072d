package meetlat.schemas;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets a record that Kafka Streams cannot decode or process aside as a dead letter, and goes on with the next. The
 * letter is written in the same transaction as everything else. An outage, or memory that runs out, is not the record's
 * fault: it fails the stream thread; see {@link RetryOutages}.
 */
public final class SetAside implements DeserializationExceptionHandler, ProcessingExceptionHandler {

    /** Setting: the name of the service, for the letter. */
    private static final String SERVICE = "meetlat.set-aside.service";
    /** Setting: a {@code Consumer<String>} that is told the reason of each letter. */
    private static final String COUNTER = "meetlat.set-aside.counter";

    /** Setting: a time in milliseconds since the epoch; an undecodable submission that is older was set aside when it came. */
    private static final String SINCE = "meetlat.set-aside.since";

    private static final Logger log = LoggerFactory.getLogger(SetAside.class);

    /** Puts this handler into the settings of Kafka Streams. */
    public static void into(Properties config, String service, Consumer<String> counter) {
        into(config, service, counter, Instant.EPOCH);
    }

    /**
     * The same for an application that reads again what others have read before.
     *
     * @param since a submission that is undecodable and was written before is passed over: it was set aside when it came
     */
    public static void into(Properties config, String service, Consumer<String> counter, Instant since) {
        config.put(SINCE, since.toEpochMilli());
        config.put(SERVICE, service);
        config.put(COUNTER, counter);
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class);
        config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class);
    }

    private String service = "";
    private String application = "";
    private Consumer<String> counter = reason -> {};
    private long since;

    @Override
    @SuppressWarnings("unchecked")
    public void configure(Map<String, ?> configs) {
        service = (String) Objects.requireNonNull(configs.get(SERVICE), SERVICE);
        application = (String) Objects.requireNonNull(configs.get(StreamsConfig.APPLICATION_ID_CONFIG));
        since = (Long) Objects.requireNonNull(configs.get(SINCE), SINCE);
        counter = (Consumer<String>) Objects.requireNonNull(configs.get(COUNTER), COUNTER);
    }

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> found, Exception why) {
        if (!Outages.isOfTheRecord(why)) {
            return DeserializationExceptionHandler.Response.fail();
        }
        if (found.topic().equals(Topics.SUBMISSIONS.name()) && found.timestamp() < since) {
            log.info("passed over {}-{}@{}: set aside when it came", found.topic(), found.partition(), found.offset());
            return DeserializationExceptionHandler.Response.resume();
        }
        DeadLetters.Origin origin = origin(context);
        note("undecodable", origin, why);
        return DeserializationExceptionHandler.Response.resume(
                List.of(DeadLetters.letter(origin, found.key(), found.value(), found.headers(), "undecodable", why)));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, @Nullable Record<?, ?> inHand, Exception why) {
        boolean fromRecord = inHand != null && context.topic() != null;
        if (!fromRecord || !Outages.isOfTheRecord(why)) {
            return ProcessingExceptionHandler.Response.fail();
        }
        DeadLetters.Origin origin = origin(context);
        note("unprocessable", origin, why);
        return ProcessingExceptionHandler.Response.resume(List.of(DeadLetters.letter(
                origin, context.sourceRawKey(), context.sourceRawValue(), context.headers(), "unprocessable", why)));
    }

    private DeadLetters.Origin origin(ErrorHandlerContext context) {
        return new DeadLetters.Origin(service, application, context.topic(), context.partition(), context.offset());
    }

    /** The exception's message may quote the record, so only its class is logged. */
    private void note(String reason, DeadLetters.Origin origin, Exception why) {
        counter.accept(reason);
        log.warn(
                "set aside {} record {}-{}@{}: {}",
                reason,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                why.getClass().getName());
    }
}
