package meetlat.access.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import meetlat.access.AccessRefused;
import meetlat.access.KnownSources;
import meetlat.access.RateLimits;
import meetlat.access.Recognition;
import meetlat.access.Refusal;
import meetlat.access.Sources;
import meetlat.access.TokenReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.web.client.RestTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Access control for a service, which adds its {@link AccessRules} and a clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
@Import({AccessChain.class, CallerController.class, AccessDocumentation.class})
public class AccessSetUp {

    private static final Duration ISSUER_TIMEOUT = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(AccessSetUp.class);

    @Bean
    AccessMetrics accessMetrics(MeterRegistry registry) {
        return new AccessMetrics(registry);
    }

    @Bean
    Refusals refusals(JsonMapper json, AccessMetrics metrics) {
        return new Refusals(json, metrics);
    }

    @Bean
    KnownSources knownSources(AccessProperties properties, AccessMetrics metrics) {
        @Nullable Path file = properties.file();
        if (file == null) {
            log.warn("meetlat.access.file is not set: nobody is known, and only what is public is served");
            return Sources::none;
        }
        SourcesWatch started = new SourcesWatch(file, properties.rereadEvery());
        started.start();
        metrics.follow(started::isSound);
        return started;
    }

    /** Tokens are taken once Spring is told of an issuer or of its keys. */
    @Bean
    TokenReader tokenReader(ObjectProvider<JwtDecoder> decoders, AccessProperties properties) {
        @Nullable JwtDecoder decoder = decoders.getIfAvailable();
        if (decoder == null) {
            return token -> {
                throw new AccessRefused(
                        Refusal.WRONG_TOKEN, "Tokens are not taken here. Send an API key in the header X-API-Key.");
            };
        }
        if (properties.audience() == null || properties.audience().isBlank()) {
            throw new IllegalStateException("meetlat.access.audience must be set where tokens are taken: without it "
                    + "a token that was given out for another service would do");
        }
        return new JwtTokens(decoder);
    }

    /** An issuer answers soon or not now: without this, Spring waits half a minute for it, on a thread of the service. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer littlePatienceWithTheIssuer() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(ISSUER_TIMEOUT);
        requests.setReadTimeout(ISSUER_TIMEOUT);
        RestTemplate rest = new RestTemplate(requests);
        return decoder -> decoder.restOperations(rest);
    }

    /** Joins Spring's own checks of a token. */
    @Bean
    OAuth2TokenValidator<Jwt> audience(AccessProperties properties) {
        OAuth2Error other = new OAuth2Error("invalid_token", "for another audience", null);
        return token -> token.getAudience() != null && token.getAudience().contains(properties.audience())
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(other);
    }

    @Bean
    Recognition recognition(KnownSources sources, TokenReader tokens, Clock clock) {
        return new Recognition(sources, tokens, clock);
    }

    @Bean
    RateLimits rateLimits(Clock clock) {
        return new RateLimits(clock);
    }

    /** Nobody logs in with a name and a password; without this, Spring makes a user and prints its password. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
