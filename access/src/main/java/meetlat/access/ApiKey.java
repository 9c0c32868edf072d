package meetlat.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder has it: {@code mlk_}, its id, {@code _}, and 256 random bits in base64url.
 *
 * @param id names the key to those who keep it; no secret
 * @param text the whole key
 */
public record ApiKey(String id, String text) {

    /** What every key begins with, by which it is told from a token, and found where it should not be. */
    public static final String PREFIX = "mlk_";

    private static final Pattern FORMAT = Pattern.compile(PREFIX + "([0-9a-z]{4,32})_[A-Za-z0-9_-]{43}");
    private static final String ID_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int ID_LENGTH = 8;
    private static final int RANDOM_BYTES = 32;

    /** Nothing for what is not written as a key. */
    public static Optional<ApiKey> parse(String text) {
        Matcher matcher = FORMAT.matcher(text);
        return matcher.matches() ? Optional.of(new ApiKey(matcher.group(1), text)) : Optional.empty();
    }

    public static ApiKey generate(SecureRandom random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        String text =
                PREFIX + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new ApiKey(id.toString(), text);
    }

    /** The SHA-256 of the whole key, in hexadecimal digits: what is kept of it. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Without the key itself, so that no log can tell it. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
