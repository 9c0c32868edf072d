package meetlat.access.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.access.RateLimits;
import meetlat.access.Recognition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The way of every request: who is it, how often, may it, is it signed. */
@Configuration(proxyBeanMethods = false)
class AccessChain {

    /** Browsers run and load nothing but what the service serves, and frame none of it. */
    private static final String OWN_CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'; connect-src 'self'";

    @Bean
    SecurityFilterChain accessFilters(
            HttpSecurity http,
            AccessRules rules,
            AccessProperties properties,
            Recognition recognition,
            RateLimits rates,
            Refusals refusals,
            ObjectProvider<CrossOriginCalls> crossOrigin,
            Clock clock) {
        Gate gate = new Gate(rules);
        crossOrigin(http, crossOrigin.getIfAvailable(), properties);
        return http
                // Credentials come in a header that a browser never adds by itself: there is no session, no cookie is
                // set or read, and so nothing that another site could have a browser send along.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Pages and their files may be kept by browsers; what the API answers says for itself.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(content(properties)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new CallerFilter(recognition, rates, refusals), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        // The same request on its way inside: it was let in, or its refusal is being written.
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .addFilterAfter(
                        new SignatureFilter(clock, properties.signedBodyLimit(), refusals), AuthorizationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, e) -> refusals.answer(gate.refusal(request), request, response))
                        .accessDeniedHandler(
                                (request, response, e) -> refusals.answer(gate.refusal(request), request, response)))
                .build();
    }

    /** Without origins no header of it is sent, and browsers let no page of another origin read or send anything. */
    private static void crossOrigin(HttpSecurity http, @Nullable CrossOriginCalls calls, AccessProperties properties) {
        if (calls == null || properties.origins().isEmpty()) {
            http.cors(AbstractHttpConfigurer::disable);
        } else {
            http.cors(cors -> cors.configurationSource(calls.from(properties.origins())));
        }
    }

    private static String content(AccessProperties properties) {
        return Stream.concat(Stream.of(OWN_CONTENT), properties.connectTo().stream())
                .collect(Collectors.joining(" "));
    }
}
