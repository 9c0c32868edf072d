package meetlat.aggregate.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes answers conditional whose calls write them anew each time. Table and slices keep what they wrote, and see to it
 * themselves; a stream never ends, and must not be held back.
 */
@Component
class ConditionalGets extends OncePerRequestFilter {

    private static final String INDICATORS = "/api/v1/indicators/";

    private static final Set<String> CALLS = Set.of(
            "/api/v1/programme",
            "/api/v1/indicators",
            "/api/v1/definitions",
            "/api/v1/completeness",
            "/api/v1/deviations",
            "/api/v1/releases");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean isIndicator = path.startsWith(INDICATORS) && path.indexOf('/', INDICATORS.length()) < 0;
        return !HttpMethod.GET.matches(request.getMethod()) || !(isIndicator || CALLS.contains(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (held.getStatus() != HttpStatus.OK.value()) {
            held.copyBodyToResponse();
            return;
        }
        boolean isWorkbook = Format.XLSX_TYPE.equals(held.getContentType());
        ConditionalAnswer.write(Rendered.of(held.getContentAsByteArray(), !isWorkbook), request, response);
    }
}
