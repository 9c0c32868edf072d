package meetlat.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.util.function.BooleanSupplier;

/**
 * Ready when a GET answers 200.
 *
 * @param address what to ask
 */
public record HttpProbe(URI address) implements BooleanSupplier {

    private static final int TIMEOUT_MILLIS = 2_000;

    @Override
    public boolean getAsBoolean() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
