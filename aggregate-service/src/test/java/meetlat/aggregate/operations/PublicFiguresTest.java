package meetlat.aggregate.operations;

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

/** Which role may make which call of the read API, once figures are published. */
@WebMvcTest(
        controllers = AggregateAccess.class,
        excludeFilters = @ComponentScan.Filter(RestControllerAdvice.class),
        properties = "meetlat.access.public-figures=all")
@Import({AggregateAccess.class, GivenRoles.Service.class})
class PublicFiguresTest {

    @TestBean
    private KnownSources knownSources;

    @Autowired
    private MockMvcTester http;

    static KnownSources knownSources() {
        return GivenRoles.sources();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/v1/programme                                | public submitter evaluator operator
            GET    | /api/v1/indicators                               | public submitter evaluator operator
            GET    | /api/v1/indicators/witnesses                     | public submitter evaluator operator
            GET    | /api/v1/definitions                              | public submitter evaluator operator
            GET    | /api/v1/indicators/witnesses/table               | public submitter evaluator operator
            GET    | /api/v1/aggregates?indicator=witnesses           | public submitter evaluator operator
            GET    | /api/v1/definitions/compare?from=1&to=2          | public submitter evaluator operator
            GET    | /api/v1/stream                                   | public submitter evaluator operator
            GET    | /api/v1/completeness                             | public submitter evaluator operator
            GET    | /api/v1/deviations                               | public submitter evaluator operator
            GET    | /api/v1/projects/verviers/annex                  | public submitter evaluator operator
            GET    | /actuator/prometheus                             | operator
            POST   | /api/v1/releases                                 | evaluator
            POST   | /api/v1/aggregates                               | none
            """)
    void aCallIsForTheseRolesAndNoOther(String method, String path, String roles) {
        GivenRoles.assertForTheseAndNoOther(http, method, path, roles);
    }
}
