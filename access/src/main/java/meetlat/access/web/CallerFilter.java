package meetlat.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import meetlat.access.AccessRefused;
import meetlat.access.Caller;
import meetlat.access.Credentials;
import meetlat.access.RateLimits;
import meetlat.access.Recognition;
import meetlat.access.Source;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells who makes a request, and counts it. */
final class CallerFilter extends OncePerRequestFilter {

    static final String API_KEY_HEADER = "X-API-Key";

    private final Recognition recognition;
    private final RateLimits rates;
    private final Refusals refusals;

    CallerFilter(Recognition recognition, RateLimits rates, Refusals refusals) {
        this.recognition = recognition;
        this.rates = rates;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Caller caller = recognition.of(
                    Credentials.of(request.getHeader(API_KEY_HEADER), request.getHeader(HttpHeaders.AUTHORIZATION)));
            caller.known().ifPresent(rates::count);
            Callers.remember(request, caller);
            caller.known().ifPresent(source -> {
                tellSpring(source);
                // What is answered to one caller is kept for no other.
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            });
        } catch (AccessRefused refused) {
            refusals.answer(refused, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void tellSpring(Source source) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(source));
        SecurityContextHolder.setContext(context);
    }
}
