package meetlat.aggregate.operations;

import static org.assertj.core.api.Assertions.assertThat;

import meetlat.access.Caller;
import meetlat.access.KnownSources;
import meetlat.access.Role;
import meetlat.access.web.Callers;
import meetlat.access.web.GivenRoles;
import meetlat.aggregate.api.DraftAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Which role may make which call of the read API, where the public reads released figures. */
@WebMvcTest(controllers = AggregateAccess.class, excludeFilters = @ComponentScan.Filter(RestControllerAdvice.class))
@Import({AggregateAccess.class, GivenRoles.Service.class})
class AggregateAccessTest {

    @TestBean
    private KnownSources knownSources;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private DraftAccess drafts;

    static KnownSources knownSources() {
        return GivenRoles.sources();
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
            GET    | /api/v1/indicators/witnesses/table               | public submitter evaluator operator
            GET    | /api/v1/aggregates?indicator=witnesses           | public submitter evaluator operator
            GET    | /api/v1/definitions/compare?from=1&to=2          | evaluator
            GET    | /api/v1/stream                                   | public submitter evaluator operator
            GET    | /api/v1/completeness                             | public submitter evaluator operator
            GET    | /api/v1/deviations                               | public submitter evaluator operator
            GET    | /api/v1/projects/verviers/annex                  | public submitter evaluator operator
            GET    | /api/v1/releases                                 | public submitter evaluator operator
            GET    | /api/v1/releases/1                               | public submitter evaluator operator
            POST   | /api/v1/releases                                 | evaluator
            POST   | /api/v1/aggregates                               | none
            """)
    void aCallIsForTheseRolesAndNoOther(String method, String path, String roles) {
        GivenRoles.assertForTheseAndNoOther(http, method, path, roles);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void draftsAreForEvaluators(Role role) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (role != Role.PUBLIC) {
            Callers.remember(request, new Caller.Known(GivenRoles.source(role)));
        }

        assertThat(drafts.mayReadDrafts(request)).isEqualTo(role == Role.EVALUATOR);
    }

    @Test
    void whoMayNotSeeFiguresIsToldWhy() {
        assertThat(GivenRoles.answer(http, Role.PUBLIC, "GET", "/api/v1/definitions/compare"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("This call is for role evaluator. Figures as they are now are not published: they hold");
        assertThat(GivenRoles.answer(http, Role.OPERATOR, "GET", "/api/v1/definitions/compare"))
                .hasStatus(403);
    }
}
