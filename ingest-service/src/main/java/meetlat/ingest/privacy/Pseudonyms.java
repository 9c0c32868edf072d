package meetlat.ingest.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keyed pseudonyms of respondents: the first 16 bytes of HMAC-SHA-256 (RFC 2104) over an address. Who has the key can
 * tell whether an address that it knows is behind a pseudonym; without the key nobody can, and another key gives other
 * pseudonyms.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    /** What Microsoft Forms gives as the responder of a form that does not ask who fills it in. */
    private static final String ANONYMOUS = "anonymous";

    private final SecretKeySpec key;

    public Pseudonyms(PseudonymKey key) {
        this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
    }

    /**
     * 32 hexadecimal digits, the same however the address is written: blanks around it, upper case and compatibility
     * forms make no difference. Null when nobody is named.
     */
    public @Nullable String of(@Nullable String address) {
        String normalized = address == null
                ? ""
                : Normalizer.normalize(address, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return normalized.isEmpty() || normalized.equals(ANONYMOUS) ? null : digest(normalized);
    }

    private String digest(String normalized) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(normalized.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
