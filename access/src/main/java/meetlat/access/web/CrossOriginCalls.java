package meetlat.access.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Calls that a page of another origin may have a browser make, where {@code meetlat.access.origins} names that origin.
 *
 * @param patterns which paths
 * @param methods in which ways
 */
public record CrossOriginCalls(List<String> patterns, List<HttpMethod> methods) {

    /** What a page may send along: who calls, what it sends and in which language it wants to be answered. */
    private static final List<String> HEADERS = List.of(
            CallerFilter.API_KEY_HEADER,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ACCEPT_LANGUAGE);

    public CrossOriginCalls {
        patterns = List.copyOf(patterns);
        methods = List.copyOf(methods);
    }

    /** Nothing is allowed of other paths, and no browser adds credentials by itself. */
    CorsConfigurationSource from(List<String> origins) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(methods.stream().map(HttpMethod::name).toList());
        allowed.setAllowedHeaders(HEADERS);
        allowed.setExposedHeaders(List.of(HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER));
        UrlBasedCorsConfigurationSource byPath = new UrlBasedCorsConfigurationSource();
        patterns.forEach(pattern -> byPath.registerCorsConfiguration(pattern, allowed));
        return byPath;
    }
}
