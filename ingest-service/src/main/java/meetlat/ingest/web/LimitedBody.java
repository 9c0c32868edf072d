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

    /** The body, or one line of it, is over the limit. */
    static final class BodyTooLarge extends RuntimeException {

        private final DataSize limit;
        private final FaultCode code;

        BodyTooLarge(DataSize limit) {
            this("a body", limit, FaultCode.BODY_TOO_LARGE);
        }

        private BodyTooLarge(String what, DataSize limit, FaultCode code) {
            super(what + " may have " + limit.toKilobytes() + " KiB");
            this.limit = limit;
            this.code = code;
        }

        static BodyTooLarge line(DataSize limit) {
            return new BodyTooLarge("a line", limit, FaultCode.LINE_TOO_LARGE);
        }

        Fault fault() {
            return Fault.of("", code, limit.toKilobytes());
        }
    }
}
