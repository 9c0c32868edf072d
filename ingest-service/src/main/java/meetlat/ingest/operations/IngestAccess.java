package meetlat.ingest.operations;

import static meetlat.access.Role.EVALUATOR;
import static meetlat.access.Role.OPERATOR;
import static meetlat.access.Role.SUBMITTER;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import meetlat.access.web.AccessRules;
import meetlat.access.web.AccessSetUp;
import meetlat.access.web.Rule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Who may make which call. For which form and project a submitter may send, and whose receipts it may read, is decided
 * where they are known, by {@code meetlat.ingest.web.Senders}.
 */
@Configuration
@Import(AccessSetUp.class)
public class IngestAccess {

    @Bean
    AccessRules accessRules() {
        return AccessRules.of(
                Rule.of(POST, "/api/v1/submissions", SUBMITTER),
                Rule.of(POST, "/api/v1/forms/*/responses", SUBMITTER),
                Rule.of(POST, "/api/v1/forms/*/exports", SUBMITTER),
                // In which role, and of which project, is decided by meetlat.ingest.web.Explainers.
                Rule.of(POST, "/api/v1/explanations", SUBMITTER, EVALUATOR),
                Rule.of(DELETE, "/api/v1/explanations/*", SUBMITTER, EVALUATOR, OPERATOR),
                Rule.of(GET, "/api/v1/submissions/*", SUBMITTER, EVALUATOR, OPERATOR),
                Rule.of(DELETE, "/api/v1/submissions/*", SUBMITTER, OPERATOR),
                // What a form asks, drafts included, for whoever has to choose one.
                Rule.of(GET, "/api/v1/forms", SUBMITTER, EVALUATOR, OPERATOR),
                Rule.of(GET, "/api/v1/forms/*", SUBMITTER, EVALUATOR, OPERATOR));
    }
}
