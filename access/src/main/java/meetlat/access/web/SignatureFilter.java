package meetlat.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import meetlat.access.AccessRefused;
import meetlat.access.RequestSignature;
import meetlat.access.SentSignature;
import meetlat.access.Signing;
import meetlat.access.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Checks the signature of a source that signs, before anybody reads the body. */
final class SignatureFilter extends OncePerRequestFilter {

    /** What cannot have a body and changes nothing. */
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Clock clock;
    private final DataSize limit;
    private final Refusals refusals;

    SignatureFilter(Clock clock, DataSize limit, Refusals refusals) {
        this.clock = clock;
        this.limit = limit;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Signing> signing = Callers.of(request).known().flatMap(Source::signing);
        if (signing.isEmpty() || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        SpooledBody body;
        try {
            body = checked(signing.get(), request);
        } catch (AccessRefused refused) {
            refusals.answer(refused, request, response);
            return;
        }
        SpooledRequest spooled = new SpooledRequest(request, body);
        try {
            chain.doFilter(spooled, response);
        } finally {
            spooled.closeWhenDone();
        }
    }

    private SpooledBody checked(Signing signing, HttpServletRequest request) throws IOException {
        SentSignature sent = SentSignature.of(
                request.getHeader(SentSignature.TIMESTAMP_HEADER),
                request.getHeader(SentSignature.SIGNATURE_HEADER),
                clock.instant());
        RequestSignature arrived =
                new RequestSignature(signing.secret(), sent.timestamp(), request.getMethod(), pathWithQuery(request));
        SpooledBody body = SpooledBody.read(request, limit, arrived::add);
        try {
            sent.requireIs(arrived);
            return body;
        } catch (AccessRefused refused) {
            body.close();
            throw refused;
        }
    }

    private static String pathWithQuery(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
