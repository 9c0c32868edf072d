package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** Reads a body up to a limit, whether or not its length was announced. */
final class LimitedBody {

    private LimitedBody() {}

    /** Throws {@link BodyTooLarge} beyond the limit, without reading further. */
    static byte[] read(HttpServletRequest request, DataSize limit) throws IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw new BodyTooLarge(limit);
        }
        byte[] body = request.getInputStream().readNBytes(Math.toIntExact(limit.toBytes()) + 1);
        if (body.length > limit.toBytes()) {
            throw new BodyTooLarge(limit);
        }
        return body;
    }

    /** The body is over the limit. */
    static final class BodyTooLarge extends RuntimeException {

        BodyTooLarge(DataSize limit) {
            super("a body may have " + limit.toKilobytes() + " KiB; send several smaller ones");
        }
    }
}
