package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Source;
import meetlat.access.web.Callers;
import meetlat.ingest.explanation.Explainer;
import meetlat.ingest.log.ExplanationLog.Given;
import meetlat.schemas.ExplanationAuthor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who explains, and who may take an explanation back. The one place where a caller becomes an explainer. */
@Component
class Explainers {

    /** Throws {@link AccessDeniedException} for whoever may not; the rules for calls let none come this far. */
    Explainer of(HttpServletRequest request) {
        return Callers.of(request)
                .known()
                .map(Explainers::explainer)
                .orElseThrow(() -> new AccessDeniedException("only a submitter or an evaluator explains"));
    }

    private static Explainer explainer(Source source) {
        return switch (source.role()) {
            case SUBMITTER -> new Explainer(source.name(), source.projects(), Set.of(ExplanationAuthor.COORDINATOR));
            // Also for a coordinator who has said it by telephone or in a report.
            case EVALUATOR ->
                new Explainer(
                        source.name(),
                        new Scope.Every(),
                        Set.of(
                                ExplanationAuthor.COORDINATOR,
                                ExplanationAuthor.EVALUATOR,
                                ExplanationAuthor.PROGRAMME));
            case OPERATOR, PUBLIC -> throw new AccessDeniedException("only a submitter or an evaluator explains");
        };
    }

    /** Whether it is of the caller's own source and projects, or the caller looks after all. */
    boolean mayTakeBack(HttpServletRequest request, Given given) {
        Role role = Callers.of(request).role();
        return role == Role.EVALUATOR
                || role == Role.OPERATOR
                || Callers.of(request)
                        .known()
                        .filter(source -> source.name().equals(given.source())
                                && source.projects().includes(given.project()))
                        .isPresent();
    }
}
