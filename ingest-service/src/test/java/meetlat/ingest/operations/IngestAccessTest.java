package meetlat.ingest.operations;

import meetlat.access.KnownSources;
import meetlat.access.web.GivenRoles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Which role may make which call of intake. */
@WebMvcTest(controllers = IngestAccess.class, excludeFilters = @ComponentScan.Filter(RestControllerAdvice.class))
@Import({IngestAccess.class, GivenRoles.Service.class})
class IngestAccessTest {

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
            POST   | /api/v1/submissions                              | submitter
            GET    | /api/v1/submissions                              | none
            POST   | /api/v1/forms/ifg-monitoring/responses           | submitter
            POST   | /api/v1/forms/ifg-monitoring/exports?dryRun=true | submitter
            POST   | /api/v1/explanations                             | submitter evaluator
            DELETE | /api/v1/explanations/42                          | submitter evaluator operator
            GET    | /api/v1/explanations                             | none
            GET    | /api/v1/submissions/42                           | submitter evaluator operator
            DELETE | /api/v1/submissions/42                           | submitter operator
            PUT    | /api/v1/submissions/42                           | none
            GET    | /api/v1/submissions/42/answers                   | none
            GET    | /api/v1/forms                                    | submitter evaluator operator
            GET    | /api/v1/forms/ifg-monitoring                     | submitter evaluator operator
            POST   | /api/v1/forms/ifg-monitoring                     | none
            """)
    void aCallIsForTheseRolesAndNoOther(String method, String path, String roles) {
        GivenRoles.assertForTheseAndNoOther(http, method, path, roles);
    }
}
