package meetlat.aggregate.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.access.ApiKey;
import meetlat.access.Caller;
import meetlat.access.KnownSources;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Source;
import meetlat.access.Sources;
import meetlat.access.StoredKey;
import meetlat.access.web.Callers;
import meetlat.aggregate.api.DraftAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Which role may make which call of the read API, as long as figures are not published. */
@WebMvcTest(controllers = AggregateAccess.class, excludeFilters = @ComponentScan.Filter(RestControllerAdvice.class))
@Import(AggregateAccess.class)
class AggregateAccessTest {

    private static final Map<Role, ApiKey> KEYS = new EnumMap<>(Map.of(
            Role.SUBMITTER, ApiKey.generate(new java.security.SecureRandom()),
            Role.EVALUATOR, ApiKey.generate(new java.security.SecureRandom()),
            Role.OPERATOR, ApiKey.generate(new java.security.SecureRandom())));

    @TestConfiguration
    static class Given {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }
    }

    @TestBean
    private KnownSources knownSources;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private DraftAccess drafts;

    static KnownSources knownSources() {
        Sources sources =
                new Sources(Role.sources().map(AggregateAccessTest::source).toList());
        return () -> sources;
    }

    private static Source source(Role role) {
        ApiKey key = KEYS.get(role);
        return new Source(
                role.id(),
                role,
                new Scope.Every(),
                new Scope.Every(),
                List.of(new StoredKey(key.id(), key.hash(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Source.DEFAULT_RATE_PER_MINUTE,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /actuator/health/liveness                        | public submitter evaluator operator
            HEAD   | /actuator/health/readiness                       | public submitter evaluator operator
            GET    | /actuator/health                                 | operator
            GET    | /actuator/prometheus                             | operator
            GET    | /actuator/info                                   | operator
            GET    | /actuator/env                                    | none
            POST   | /actuator/loggers/x                              | none
            GET    | /v3/api-docs                                     | public submitter evaluator operator
            GET    | /api/v1/caller                                   | public submitter evaluator operator
            GET    | /api/v1/callers                                  | none
            GET    | /                                                | public submitter evaluator operator
            GET    | /style.css                                       | public submitter evaluator operator
            GET    | /messages/nl.js                                  | public submitter evaluator operator
            GET    | /api/v1/x.html                                   | none
            GET    | /actuator/x.js                                   | none
            GET    | /error                                           | none
            POST   | /index.html                                      | none
            GET    | /api/v1/programme                                | public submitter evaluator operator
            GET    | /api/v1/indicators                               | public submitter evaluator operator
            GET    | /api/v1/indicators/witnesses                     | public submitter evaluator operator
            GET    | /api/v1/definitions                              | public submitter evaluator operator
            GET    | /api/v1/indicators/witnesses/table               | evaluator
            GET    | /api/v1/aggregates?indicator=witnesses           | evaluator
            GET    | /api/v1/definitions/compare?from=1&to=2          | evaluator
            GET    | /api/v1/stream                                   | evaluator
            GET    | /api/v1/completeness                             | evaluator
            GET    | /api/v1/deviations                               | evaluator
            GET    | /api/v1/projects/verviers/annex                  | evaluator
            POST   | /api/v1/aggregates                               | none
            """)
    void aCallIsForTheseRolesAndNoOther(String method, String path, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));
        Set<String> passed = Arrays.stream(Role.values())
                .filter(role -> passes(role, method, path))
                .map(Role::id)
                .collect(Collectors.toSet());

        assertThat(passed).isEqualTo(allowed.contains("none") ? Set.of() : allowed);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void draftsAreForEvaluators(Role role) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (role != Role.PUBLIC) {
            Callers.remember(request, new Caller.Known(source(role)));
        }

        assertThat(drafts.mayReadDrafts(request)).isEqualTo(role == Role.EVALUATOR);
    }

    @Test
    void whoMayNotSeeFiguresIsToldWhy() {
        assertThat(answer(Role.PUBLIC, "GET", "/api/v1/aggregates"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("This call is for role evaluator. Figures are not published: small counts");
        assertThat(answer(Role.OPERATOR, "GET", "/api/v1/aggregates")).hasStatus(403);
    }

    private boolean passes(Role role, String method, String path) {
        int status = answer(role, method, path).getResponse().getStatus();
        // What passes may not be there, or be asked wrongly: no controller is under test.
        assertThat(status).as("%s %s as %s", method, path, role).isLessThan(500);
        return status != 401 && status != 403;
    }

    private MvcTestResult answer(Role role, String method, String path) {
        var request = http.method(HttpMethod.valueOf(method)).uri(path);
        return (role == Role.PUBLIC
                        ? request
                        : request.header("X-API-Key", KEYS.get(role).text()))
                .exchange();
    }
}
