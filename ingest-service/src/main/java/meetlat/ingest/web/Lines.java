package meetlat.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body line by line and holds no more of it than one line within the limit. Not for several threads. */
final class Lines {

    private static final int BUFFER = 64 * 1024;

    private final InputStream body;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long number;

    /** @param limit the most bytes of a line, without its end */
    Lines(InputStream body, int limit) {
        this.body = body;
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param number counted from 1, blank lines too
     * @param content without the line's end; cut off when it is too large
     */
    record Line(long number, byte[] content, boolean tooLarge) {

        boolean isBlank() {
            for (byte b : content) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The next line, or null when there is none left; one that the body ends without a line's end counts. Throws
     * IOException when the body breaks off: what came of a line before that is no line.
     */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream(0);
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            // One byte more than the limit tells that it was passed; the rest is let go.
            parts.write(buffer, from, Math.min(next - from, limit + 1 - parts.size()));
            if (next < end) {
                next++;
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(number, parts.toByteArray(), parts.size() > limit);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, body.read(buffer));
        return end > 0;
    }
}
