package meetlat.ingest.privacy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The secret key of pseudonyms. Does not say what it is. */
public final class PseudonymKey {

    /** As long as what the HMAC gives: a longer key adds nothing, a shorter one weakens it (RFC 2104, section 3). */
    private static final int FEWEST_BYTES = 32;

    /** Random bytes have about 30 different ones among 32; a word typed over and over has few. */
    private static final int FEWEST_DIFFERENT = 16;

    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2})+");

    private final byte[] bytes;

    private PseudonymKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a key of at least 32 random bytes, written in base64 or hexadecimal. Throws IllegalArgumentException with what
     * to mend; it does not quote the text.
     */
    public static PseudonymKey parse(String text) {
        byte[] bytes = decode(text.strip());
        if (bytes.length < FEWEST_BYTES) {
            throw new IllegalArgumentException(
                    "has " + bytes.length + " bytes; it takes at least " + FEWEST_BYTES + " random ones");
        }
        if (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .chars()
                        .distinct()
                        .count()
                < FEWEST_DIFFERENT) {
            throw new IllegalArgumentException("is not random: most of its bytes are the same");
        }
        return new PseudonymKey(bytes);
    }

    private static byte[] decode(String text) {
        if (HEX.matcher(text).matches()) {
            return HexFormat.of().parseHex(text);
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            // Its message quotes what it cannot read.
            throw new IllegalArgumentException("is neither base64 nor hexadecimal");
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
