package meetlat.access.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code meetlat.access}.
 *
 * @param file the sources file; without it nobody but the public is known
 * @param rereadEvery how often it is looked at for a change
 * @param audience what a token must be meant for; needed when tokens are taken
 * @param publicFigures which figures are for everybody; drafts never are
 * @param origins of the pages that may make the calls of {@link CrossOriginCalls}, such as {@code http://localhost:8080}
 * @param connectTo the addresses, beside the service's own, that its pages may call
 * @param signedBodyLimit the largest body that is taken from a source that signs
 */
@ConfigurationProperties("meetlat.access")
public record AccessProperties(
        @Nullable Path file,
        @DefaultValue("2s") Duration rereadEvery,
        @Nullable String audience,
        @DefaultValue("released") PublicFigures publicFigures,
        @DefaultValue List<String> origins,
        @DefaultValue List<String> connectTo,
        @DefaultValue("64MB") DataSize signedBodyLimit) {}
