package meetlat.access.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import meetlat.access.Rejections;

/** Reads where a source is told of rejections. */
final class RejectionsReading {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private RejectionsReading() {}

    static Optional<Rejections> read(Entry entry) {
        Optional<URI> url = entry.needed("url").flatMap(text -> address(entry, text));
        Optional<String> secret = SourceReading.secret(entry);
        return url.flatMap(found -> secret.map(given -> new Rejections(found, given)));
    }

    /** Over https, as what is told names projects and questions; without it only to this machine. */
    private static Optional<URI> address(Entry entry, String text) {
        try {
            URI url = new URI(text);
            boolean secure = "https".equals(url.getScheme());
            boolean here = "http".equals(url.getScheme()) && THIS_MACHINE.contains(String.valueOf(url.getHost()));
            if (url.getHost() != null && (secure || here)) {
                return Optional.of(url);
            }
        } catch (URISyntaxException e) {
            // Answered below, without the text: its query may be a secret.
        }
        entry.mistake("url", "is not an https address", "write it whole, from https:// on");
        return Optional.empty();
    }
}
