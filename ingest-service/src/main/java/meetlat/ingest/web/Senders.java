package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import meetlat.access.Caller;
import meetlat.access.Role;
import meetlat.access.Source;
import meetlat.access.web.Callers;
import meetlat.ingest.intake.Scope;
import meetlat.ingest.intake.Sender;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who sends a request. The one place where a caller becomes a sender. */
@Component
class Senders {

    /** Throws {@link AccessDeniedException} for whoever is no submitter; the rules for calls let none come this far. */
    Sender of(HttpServletRequest request) {
        return submitter(request)
                .map(source -> new Sender(source.name(), scope(source.forms()), scope(source.projects())))
                .orElseThrow(() -> new AccessDeniedException("only a submitter sends"));
    }

    /** Whether the caller may read the receipts of a source: its own, or as somebody who looks after all. */
    boolean mayRead(HttpServletRequest request, String source) {
        Caller caller = Callers.of(request);
        return caller.role() == Role.EVALUATOR || caller.role() == Role.OPERATOR || isOf(request, source);
    }

    /**
     * Whether the caller may withdraw a submission of a source: its own, as long as it may still send for the form and
     * the project, or as an operator.
     */
    boolean mayWithdraw(HttpServletRequest request, String source, String form, String project) {
        if (Callers.of(request).role() == Role.OPERATOR) {
            return true;
        }
        if (!isOf(request, source)) {
            return false;
        }
        Sender sender = of(request);
        return sender.forms().includes(form) && sender.projects().includes(project);
    }

    private static boolean isOf(HttpServletRequest request, String source) {
        return submitter(request).filter(own -> own.name().equals(source)).isPresent();
    }

    private static Optional<Source> submitter(HttpServletRequest request) {
        return Callers.of(request).known().filter(source -> source.role() == Role.SUBMITTER);
    }

    private static Scope scope(meetlat.access.Scope scope) {
        return scope instanceof meetlat.access.Scope.Only only ? new Scope.Only(only.ids()) : new Scope.Every();
    }
}
