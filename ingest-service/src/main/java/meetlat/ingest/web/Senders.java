package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import meetlat.access.Role;
import meetlat.access.Source;
import meetlat.access.web.Callers;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.log.Response;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who sends a request. The one place where a caller becomes a sender. */
@Component
class Senders {

    /** Throws {@link AccessDeniedException} for whoever is no submitter; the rules for calls let none come this far. */
    Sender of(HttpServletRequest request) {
        return submitter(request)
                .map(source -> new Sender(source.name(), source.forms(), source.projects()))
                .orElseThrow(() -> new AccessDeniedException("only a submitter sends"));
    }

    /**
     * Whether the caller may read a receipt: of its own source and within what it may send for, or as somebody who looks
     * after all.
     */
    boolean mayRead(HttpServletRequest request, Response response) {
        Role role = Callers.of(request).role();
        return role == Role.EVALUATOR || role == Role.OPERATOR || isOwn(request, response);
    }

    /** Whether the caller may withdraw a submission: its own, likewise, or as an operator. */
    boolean mayWithdraw(HttpServletRequest request, Response response) {
        return Callers.of(request).role() == Role.OPERATOR || isOwn(request, response);
    }

    private static boolean isOwn(HttpServletRequest request, Response response) {
        return submitter(request)
                .filter(own -> own.name().equals(response.source())
                        && own.forms().includes(response.report().form())
                        && own.projects().includes(response.report().project()))
                .isPresent();
    }

    private static Optional<Source> submitter(HttpServletRequest request) {
        return Callers.of(request).known().filter(source -> source.role() == Role.SUBMITTER);
    }
}
