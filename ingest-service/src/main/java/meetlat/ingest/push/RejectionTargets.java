package meetlat.ingest.push;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where each source wants to be told of rejections. Asked for every attempt, so a change counts at once. */
public interface RejectionTargets {

    Optional<Target> of(String source);

    /**
     * Where one source is told.
     *
     * @param url by https; by http only to this machine itself
     * @param secret what the source checks the signature with
     */
    record Target(URI url, String secret) {

        private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

        /** Throws IllegalArgumentException, which quotes neither, when they cannot be used. */
        public Target {
            boolean secure = "https".equalsIgnoreCase(url.getScheme()) && url.getHost() != null;
            boolean here = "http".equalsIgnoreCase(url.getScheme())
                    && url.getHost() != null
                    && LOOPBACK.contains(url.getHost());
            if (!secure && !here) {
                throw new IllegalArgumentException("a target needs an https address; http only to this machine");
            }
            if (secret.isBlank()) {
                throw new IllegalArgumentException("a target needs a secret");
            }
        }

        /** Neither belongs in a log: an address may carry a key too. */
        @Override
        public String toString() {
            return "Target";
        }
    }
}
