package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Writes an answer unless the reader has it already (RFC 9110, conditional requests). Whoever keeps it must ask again
 * before showing it; where a key was sent, nobody in between may keep it.
 */
final class ConditionalAnswer {

    /** What tells one answer to an address from another. */
    private static final List<String> VARY = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.AUTHORIZATION,
            "X-API-Key");

    private ConditionalAnswer() {}

    static void write(Rendered answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] gzip = takesGzip(request) ? answer.gzip() : null;
        response.setHeader(HttpHeaders.CACHE_CONTROL, hasKey(request) ? "private, no-cache" : "no-cache");
        response.addHeader(HttpHeaders.VARY, String.join(", ", VARY));
        String tag = '"' + answer.digest() + (gzip == null ? "" : "-gzip") + '"';
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        if (gzip != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = gzip == null ? answer.body() : gzip;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean hasKey(HttpServletRequest request) {
        return request.getHeader("X-API-Key") != null || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** A caller that names gzip with weight 0 does not want it. */
    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.toLowerCase(Locale.ROOT)
                        .matches("(.*,)?\\s*gzip\\s*(;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?\\s*(,.*)?");
    }
}
