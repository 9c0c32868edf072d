package meetlat.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a key.
 *
 * @param id the key's id
 * @param hash see {@link ApiKey#hash}
 * @param until the moment from which it is refused
 */
public record StoredKey(String id, String hash, Optional<Instant> until) {

    /** Takes the same time whichever digit differs. */
    boolean isOf(ApiKey key) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), key.hash().getBytes(StandardCharsets.US_ASCII));
    }

    boolean isExpiredAt(Instant now) {
        return until.isPresent() && !now.isBefore(until.get());
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
