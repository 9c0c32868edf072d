package meetlat.aggregate.operations;

import static meetlat.access.Role.EVALUATOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import meetlat.access.Role;
import meetlat.access.web.AccessProperties;
import meetlat.access.web.AccessRules;
import meetlat.access.web.AccessSetUp;
import meetlat.access.web.Callers;
import meetlat.access.web.PublicFigures;
import meetlat.access.web.Rule;
import meetlat.aggregate.api.DraftAccess;
import meetlat.aggregate.api.FiguresAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Who may make which call, and see what in the answer. */
@Configuration
@Import(AccessSetUp.class)
public class AggregateAccess {

    private static final String NOT_PUBLISHED =
            "Figures as they are now are not published: they hold small counts, by which a person may be recognized.";

    @Bean
    AccessRules accessRules(AccessProperties properties) {
        boolean published = properties.publicFigures() != PublicFigures.NONE;
        boolean all = properties.publicFigures() == PublicFigures.ALL;
        return AccessRules.of(
                Rule.open(GET, "/api/v1/programme"),
                Rule.open(GET, "/api/v1/indicators"),
                Rule.open(GET, "/api/v1/indicators/*"),
                Rule.open(GET, "/api/v1/definitions"),
                figures("/api/v1/indicators/*/table", published),
                figures("/api/v1/aggregates", published),
                figures("/api/v1/definitions/compare", all),
                figures("/api/v1/releases", published),
                figures("/api/v1/releases/*", published),
                Rule.of(POST, "/api/v1/releases", EVALUATOR),
                figures("/api/v1/stream", published),
                figures("/api/v1/completeness", published),
                figures("/api/v1/deviations", published),
                figures("/api/v1/projects/*/annex", published));
    }

    private static Rule figures(String path, boolean published) {
        return published ? Rule.open(GET, path) : Rule.of(GET, path, EVALUATOR).because(NOT_PUBLISHED);
    }

    @Bean
    FiguresAccess figuresAccess(AccessProperties properties) {
        boolean all = properties.publicFigures() == PublicFigures.ALL;
        return request -> all || Callers.of(request).role() == Role.EVALUATOR;
    }

    /** Drafts are for those who agree on definitions, also where figures are for everybody. */
    @Bean
    DraftAccess draftAccess() {
        return request -> Callers.of(request).role() == Role.EVALUATOR;
    }
}
