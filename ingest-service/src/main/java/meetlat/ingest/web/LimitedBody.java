package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
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

        private final DataSize limit;

        BodyTooLarge(DataSize limit) {
            super("a body may have " + limit.toKilobytes() + " KiB");
            this.limit = limit;
        }

        Fault fault() {
            return Fault.of("", FaultCode.BODY_TOO_LARGE, limit.toKilobytes());
        }
    }
}
