package meetlat.access.web;

import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meetlat.access.Role;
import org.springframework.http.HttpMethod;

/** All rules of a service, of which the first that covers a call holds. What none covers is denied to everybody. */
public record AccessRules(List<Rule> rules) {

    private static final List<Rule> OF_EVERY_SERVICE = List.of(
            Rule.open(GET, "/actuator/health/liveness"),
            Rule.open(GET, "/actuator/health/readiness"),
            Rule.of(GET, "/actuator/health/**", Role.OPERATOR),
            Rule.of(GET, "/actuator/prometheus", Role.OPERATOR),
            Rule.of(GET, "/actuator/info", Role.OPERATOR),
            Rule.open(GET, "/v3/api-docs"),
            Rule.open(GET, "/v3/api-docs.yaml"),
            Rule.open(GET, "/api/v1/caller"),
            Rule.pages());

    public AccessRules {
        rules = List.copyOf(rules);
    }

    /** What every service has, and these. */
    public static AccessRules of(Rule... others) {
        return new AccessRules(
                Stream.concat(OF_EVERY_SERVICE.stream(), Stream.of(others)).toList());
    }

    Optional<Rule> covering(HttpMethod method, String path) {
        return rules.stream().filter(rule -> rule.covers(method, path)).findFirst();
    }
}
