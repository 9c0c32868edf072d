package meetlat.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 128 bits of a SHA-256 digest of a list of parts, in 32 hexadecimal digits: every instance derives the same.
 *
 * <p>Each part goes in behind its length, so that no two lists of parts look alike. Gathered first, for a digest takes
 * longer over many small updates.
 */
public final class Hash {

    private static final int BYTES = 16;
    private static final int GATHERED = 4096;

    private final MessageDigest sha256;
    private final ByteBuffer gathered = ByteBuffer.allocate(GATHERED);

    public Hash() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        if (gathered.remaining() < Integer.BYTES + bytes.length) {
            digest();
        }
        gathered.putInt(bytes.length);
        if (gathered.remaining() < bytes.length) {
            digest();
            sha256.update(bytes);
        } else {
            gathered.put(bytes);
        }
    }

    private void digest() {
        sha256.update(gathered.array(), 0, gathered.position());
        gathered.clear();
    }

    public String result() {
        digest();
        return HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
    }
}
