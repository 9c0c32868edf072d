package meetlat.aggregate.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer's body, written once. It is compressed once as well: the container would compress it anew for each reader, and
 * not at all where there is a strong ETag.
 *
 * @param gzip the body compressed; null where that gains nothing
 * @param digest of the body, in hexadecimal digits
 */
record Rendered(byte[] body, byte @Nullable [] gzip, String digest) {

    /** What is shorter is not worth it. */
    private static final int COMPRESSED_FROM = 1024;

    /** @param compressible false for what is compressed already */
    static Rendered of(byte[] body, boolean compressible) {
        return new Rendered(body, compressible && body.length >= COMPRESSED_FROM ? compress(body) : null, digest(body));
    }

    /** How much memory it takes. */
    int bytes() {
        return body.length + (gzip == null ? 0 : gzip.length);
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 8 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 8192)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
