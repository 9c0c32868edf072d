package meetlat.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA256 (RFC 2104) over the timestamp, the method, the path with its query and the body, each but the last
 * followed by a line feed. The body is given piece by piece. Used once and by one thread.
 */
public final class RequestSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    /**
     * @param timestamp seconds since 1970, as the header has them
     * @param path with the query, as on the request line
     */
    public RequestSignature(String secret, String timestamp, String method, String path) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
        mac.update((timestamp + "\n" + method + "\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a piece of the body. */
    public void add(byte[] bytes, int offset, int length) {
        mac.update(bytes, offset, length);
    }

    /** In hexadecimal digits. Ends the signature. */
    public String hex() {
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /** Whether it is the one that was sent; takes the same time wherever they differ. Ends the signature. */
    public boolean is(String sentHex) {
        return MessageDigest.isEqual(
                hex().getBytes(StandardCharsets.US_ASCII), sentHex.getBytes(StandardCharsets.US_ASCII));
    }
}
