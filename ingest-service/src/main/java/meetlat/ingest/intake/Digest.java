package meetlat.ingest.intake;

import java.util.HexFormat;
import java.util.Optional;

/** An id that was derived as a digest, in 16 bytes instead of 32 characters: one is held for each submission. */
public record Digest(long high, long low) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int HALF = 16;

    /** Reads 32 hexadecimal digits. Throws IllegalArgumentException for anything else. */
    public static Digest of(String text) {
        if (text.length() != 2 * HALF) {
            throw new IllegalArgumentException("not 32 hexadecimal digits");
        }
        return new Digest(half(text, 0), half(text, HALF));
    }

    /** Reads what may be 32 hexadecimal digits; nothing for anything else. */
    public static Optional<Digest> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long half(String text, int from) {
        return HexFormat.fromHexDigitsToLong(text, from, from + HALF);
    }

    /** The 32 hexadecimal digits. */
    @Override
    public String toString() {
        return HEX.toHexDigits(high) + HEX.toHexDigits(low);
    }
}
