package meetlat.schemas;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells an outage from bad data. A registry that does not answer makes every record look undecodable; setting them
 * aside would empty the topic into the dead letters, so an outage stops and retries and only bad bytes are set aside.
 */
public final class Outages {

    private Outages() {}

    /** Whether trying the same again later may succeed. */
    public static boolean isOutage(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (isTransient(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the record that failed, and not what surrounds it: no outage, and no memory that ran out. */
    static boolean isOfTheRecord(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof Error) {
                return false;
            }
            cause = cause.getCause();
        }
        return !isOutage(failure);
    }

    private static boolean isTransient(Throwable cause) {
        return cause instanceof java.net.SocketException
                || cause instanceof java.net.http.HttpTimeoutException
                || cause instanceof java.net.UnknownHostException
                || cause instanceof java.nio.channels.ClosedChannelException
                || cause instanceof TimeoutException
                || cause instanceof InterruptedException
                || cause instanceof RetriableException
                || isFailedExchange(cause)
                || isServerError(cause);
    }

    /** The JDK's HTTP client reports a broken connection as a plain IOException; so does Avro a truncated body. */
    private static boolean isFailedExchange(Throwable cause) {
        return cause.getClass() == IOException.class
                && cause.getMessage() != null
                && (cause.getMessage().contains("HTTP/1.1 header parser received no bytes")
                        || cause.getMessage().contains("Connection")
                        || cause.getMessage().contains("GOAWAY"));
    }

    private static boolean isServerError(Throwable cause) {
        return cause instanceof com.microsoft.kiota.ApiException api
                && (api.getResponseStatusCode() >= 500 || api.getResponseStatusCode() == 429);
    }
}
