package meetlat.access;

import java.net.URI;

/**
 * Where a source is told of what was rejected.
 *
 * @param url where to; secret too, because such addresses carry a signature of their own
 * @param secret what the message is signed with
 */
public record Rejections(URI url, String secret) {

    @Override
    public String toString() {
        return "rejections to " + url.getHost();
    }
}
