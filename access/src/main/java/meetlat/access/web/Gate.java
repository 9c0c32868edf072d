package meetlat.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import meetlat.access.AccessRefused;
import meetlat.access.Caller;
import meetlat.access.Refusal;
import meetlat.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Applies the rules to a request, and says why it does not pass. */
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccessRules rules;

    Gate(AccessRules rules) {
        this.rules = rules;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Role role = Callers.of(request).role();
        return new AuthorizationDecision(
                rule(request).filter(rule -> rule.allows(role)).isPresent());
    }

    /** Why the request was not let through, for whoever made it. */
    AccessRefused refusal(HttpServletRequest request) {
        Caller caller = Callers.of(request);
        Optional<Rule> rule = rule(request);
        Refusal refusal = caller.role() == Role.PUBLIC ? Refusal.NO_CREDENTIALS : Refusal.FORBIDDEN;
        return new AccessRefused(
                refusal,
                rule.map(found -> detail(found, caller)).orElse("There is no such call that anybody may make."));
    }

    private static String detail(Rule rule, Caller caller) {
        String needed = "This call is for role " + rule.inWords() + ". ";
        String reason = rule.reason().isEmpty() ? "" : rule.reason() + " ";
        return needed
                + reason
                + caller.known()
                        .map(source -> "The credentials are those of a source with role "
                                + source.role().id() + ": use others.")
                        .orElse("Send an API key in the header X-API-Key, or a token as Authorization: Bearer.");
    }

    private Optional<Rule> rule(HttpServletRequest request) {
        return rules.covering(HttpMethod.valueOf(request.getMethod()), request.getRequestURI());
    }
}
