package meetlat.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import meetlat.access.AccessRefused;
import meetlat.access.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as {@code application/problem+json} (RFC 9457), with what to do as their detail. */
final class Refusals {

    /** The scheme that browsers ask no password for. */
    private static final String CHALLENGE = "Bearer realm=\"meetlat\"";

    private final JsonMapper json;
    private final AccessMetrics metrics;

    Refusals(JsonMapper json, AccessMetrics metrics) {
        this.json = json;
        this.metrics = metrics;
    }

    void answer(AccessRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusal refusal = refused.refusal();
        metrics.refused(refusal);
        response.setStatus(refusal.status());
        if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(refusal));
        }
        refused.retryAfter()
                .map(Duration::toSeconds)
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem(refused, request)));
    }

    private static String challenge(Refusal refusal) {
        // RFC 6750: without credentials only the challenge, with wrong ones also what is wrong.
        return refusal == Refusal.NO_CREDENTIALS ? CHALLENGE : CHALLENGE + ", error=\"invalid_token\"";
    }

    private static Map<String, Object> problem(AccessRefused refused, HttpServletRequest request) {
        Map<String, Object> problem = new LinkedHashMap<>();
        HttpStatus status = HttpStatus.valueOf(refused.refusal().status());
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", refused.detail());
        problem.put("instance", request.getRequestURI());
        problem.put("reason", refused.refusal().id());
        return problem;
    }
}
