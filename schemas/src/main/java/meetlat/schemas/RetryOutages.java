package meetlat.schemas;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of Kafka Streams when one of its threads fails: an outage is tried again on a new thread; anything else
 * ends the client, which its service's liveness then says.
 */
public final class RetryOutages implements StreamsUncaughtExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(RetryOutages.class);

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        if (Outages.isOutage(failure)) {
            log.warn(
                    "an outage ended a stream thread ({}); trying again",
                    failure.getClass().getName());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        log.error("a stream thread failed and the client is shut down", failure);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
