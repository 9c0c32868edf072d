package meetlat.access.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import meetlat.access.Role;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Says in the API's description how to show who one is, and who may make which call. */
@Configuration(proxyBeanMethods = false)
class AccessDocumentation {

    private static final String API_KEY = "apiKey";
    private static final String BEARER = "bearer";

    @Bean
    OpenApiCustomizer accessInApiDescription(AccessRules rules) {
        return api -> {
            describeSchemes(api);
            if (api.getPaths() != null) {
                api.getPaths().forEach((path, item) -> describe(path, item, rules));
            }
        };
    }

    private static void describeSchemes(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents()
                .addSecuritySchemes(
                        API_KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name(CallerFilter.API_KEY_HEADER)
                                .description("A source's API key, as mlk_…"))
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("A token of OAuth2 client credentials, where the service takes them; an "
                                        + "API key may stand here too"));
    }

    private static void describe(String path, PathItem item, AccessRules rules) {
        item.readOperationsMap()
                .forEach((method, operation) -> rules.covering(HttpMethod.valueOf(method.name()), path)
                        .ifPresent(rule -> describe(operation, rule)));
    }

    private static void describe(Operation operation, Rule rule) {
        if (rule.allows(Role.PUBLIC)) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(
                List.of(new SecurityRequirement().addList(API_KEY), new SecurityRequirement().addList(BEARER)));
        operation
                .getResponses()
                .addApiResponse(
                        "401",
                        new ApiResponse().description("No credentials, or wrong ones: the detail says what to do"))
                .addApiResponse(
                        "403", new ApiResponse().description("The caller may not: this is for " + rule.inWords()))
                .addApiResponse("429", new ApiResponse().description("Too many requests: try again after Retry-After"));
    }
}
