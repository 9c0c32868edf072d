package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import meetlat.access.ApiKey;
import meetlat.access.GivenSources;
import meetlat.access.KnownSources;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Source;
import meetlat.access.Sources;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A source of each role, for tests of who may make which call of a service. */
public final class GivenRoles {

    private static final Map<Role, ApiKey> KEYS =
            Role.sources().collect(Collectors.toUnmodifiableMap(Function.identity(), role -> GivenSources.key()));

    private GivenRoles() {}

    /** What access control needs of a service. */
    @TestConfiguration
    public static class Service {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }
    }

    public static KnownSources sources() {
        Sources sources = new Sources(Role.sources().map(GivenRoles::source).toList());
        return () -> sources;
    }

    public static Source source(Role role) {
        return new Source(
                role.id(),
                role,
                new Scope.Every(),
                new Scope.Every(),
                List.of(GivenSources.stored(KEYS.get(role))),
                Optional.empty(),
                Optional.empty(),
                Source.DEFAULT_RATE_PER_MINUTE,
                Optional.empty());
    }

    public static MvcTestResult answer(MockMvcTester http, Role role, String method, String path) {
        var request = http.method(HttpMethod.valueOf(method)).uri(path);
        return (role == Role.PUBLIC
                        ? request
                        : request.header("X-API-Key", KEYS.get(role).text()))
                .exchange();
    }

    /** @param roles those that pass, or none */
    public static void assertForTheseAndNoOther(MockMvcTester http, String method, String path, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));
        Set<String> passed = Arrays.stream(Role.values())
                .filter(role -> passes(http, role, method, path))
                .map(Role::id)
                .collect(Collectors.toSet());

        assertThat(passed).isEqualTo(allowed.contains("none") ? Set.of() : allowed);
    }

    private static boolean passes(MockMvcTester http, Role role, String method, String path) {
        int status = answer(http, role, method, path).getResponse().getStatus();
        // What passes may not be there, or be asked wrongly: no controller is under test.
        assertThat(status).as("%s %s as %s", method, path, role).isLessThan(500);
        return status != 401 && status != 403;
    }
}
