package meetlat.normalize.operations;

import meetlat.access.KnownSources;
import meetlat.access.web.GivenRoles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which role may make which call. */
@WebMvcTest(controllers = NormalizeAccess.class)
@Import({NormalizeAccess.class, GivenRoles.Service.class})
class NormalizeAccessTest {

    @TestBean
    private KnownSources knownSources;

    @Autowired
    private MockMvcTester http;

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
            """)
    void aCallIsForTheseRolesAndNoOther(String method, String path, String roles) {
        GivenRoles.assertForTheseAndNoOther(http, method, path, roles);
    }
}
