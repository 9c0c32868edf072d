package meetlat.ingest.operations;

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
import meetlat.access.KnownSources;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Source;
import meetlat.access.Sources;
import meetlat.access.StoredKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Which role may make which call of intake. */
@WebMvcTest(controllers = IngestAccess.class, excludeFilters = @ComponentScan.Filter(RestControllerAdvice.class))
@Import(IngestAccess.class)
class IngestAccessTest {

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

    static KnownSources knownSources() {
        Sources sources =
                new Sources(Role.sources().map(IngestAccessTest::source).toList());
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
            POST   | /api/v1/submissions                              | submitter
            GET    | /api/v1/submissions                              | none
            POST   | /api/v1/forms/ifg-monitoring/responses           | submitter
            POST   | /api/v1/forms/ifg-monitoring/exports?dryRun=true | submitter
            POST   | /api/v1/explanations                             | submitter
            GET    | /api/v1/submissions/42                           | submitter evaluator operator
            DELETE | /api/v1/submissions/42                           | submitter operator
            PUT    | /api/v1/submissions/42                           | none
            GET    | /api/v1/submissions/42/answers                   | none
            GET    | /api/v1/forms                                    | submitter evaluator operator
            GET    | /api/v1/forms/ifg-monitoring                     | submitter evaluator operator
            POST   | /api/v1/forms/ifg-monitoring                     | none
            """)
    void aCallIsForTheseRolesAndNoOther(String method, String path, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));
        Set<String> passed = Arrays.stream(Role.values())
                .filter(role -> passes(role, method, path))
                .map(Role::id)
                .collect(Collectors.toSet());

        assertThat(passed).isEqualTo(allowed.contains("none") ? Set.of() : allowed);
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
