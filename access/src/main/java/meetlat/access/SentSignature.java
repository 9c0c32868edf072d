package meetlat.access;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signature that came with a request.
 *
 * @param timestamp seconds since 1970, as they were sent
 * @param hex the signature's hexadecimal digits
 */
public record SentSignature(String timestamp, String hex) {

    public static final String TIMESTAMP_HEADER = "X-Meetlat-Timestamp";
    public static final String SIGNATURE_HEADER = "X-Meetlat-Signature";

    /**
     * How far the sender's clock may be off, and for how long a request that was overheard can be sent again. What is
     * sent again says the same, and counts once.
     */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
    private static final Pattern SIGNATURE = Pattern.compile("sha256=([0-9a-fA-F]{64})");

    /**
     * Reads the headers; whether the signature is right is seen once the body is there.
     *
     * @throws AccessRefused when one is missing or not readable, or the time is too far off
     */
    public static SentSignature of(@Nullable String timestamp, @Nullable String signature, Instant now) {
        if (timestamp == null || signature == null) {
            throw refused(
                    "This source signs its requests: send " + TIMESTAMP_HEADER + " and " + SIGNATURE_HEADER + ".");
        }
        if (!TIMESTAMP.matcher(timestamp).matches()) {
            throw refused(TIMESTAMP_HEADER + " is in whole seconds since 1970.");
        }
        Matcher matcher = SIGNATURE.matcher(signature);
        if (!matcher.matches()) {
            throw refused(SIGNATURE_HEADER + " is sha256= and 64 hexadecimal digits.");
        }
        Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                .abs();
        if (off.compareTo(TOLERANCE) > 0) {
            throw refused(TIMESTAMP_HEADER + " is more than " + TOLERANCE.toMinutes()
                    + " minutes off. Set the clock, and sign each request at the moment of sending.");
        }
        return new SentSignature(timestamp, matcher.group(1).toLowerCase(java.util.Locale.ROOT));
    }

    /** @throws AccessRefused unless this is the signature of what arrived */
    public void requireIs(RequestSignature arrived) {
        if (!arrived.is(hex)) {
            throw refused(
                    "The signature is not that of this request. It is made with the source's secret over timestamp, "
                            + "method, path with query and the body's bytes as they are sent.");
        }
    }

    private static AccessRefused refused(String detail) {
        return new AccessRefused(Refusal.WRONG_SIGNATURE, detail);
    }

    @Override
    public String toString() {
        return "signature of " + timestamp;
    }
}
