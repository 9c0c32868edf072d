package meetlat.access.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import meetlat.access.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may make a call.
 *
 * @param method GET stands for HEAD too
 * @param path which paths, as they are on the request line
 * @param roles who may; nobody else
 * @param reason why others may not, where that needs saying; may be empty
 */
public record Rule(HttpMethod method, Predicate<String> path, Set<Role> roles, String reason) {

    private static final Pattern PAGES = Pattern.compile(
            "/|/(?!api/|actuator/|v3/)(?:[\\w@-][\\w.@-]*+/)*+[\\w.@-]+\\.(?:html|css|js|map|svg|png|ico|woff2)");

    /** Far above what any page is called; matching takes stack for each folder. */
    private static final int LONGEST_PAGE = 300;

    /** A call by its path, with {@code *} for one segment and {@code **} for the rest. */
    public static Rule of(HttpMethod method, String pattern, Role... roles) {
        PathPattern compiled = PathPatternParser.defaultInstance.parse(pattern);
        return new Rule(method, path -> compiled.matches(PathContainer.parsePath(path)), Set.of(roles), "");
    }

    /** The same for everybody. */
    public static Rule open(HttpMethod method, String pattern) {
        return of(method, pattern, Role.values());
    }

    /** Pages and the files that they are made of, for everybody: they hold nothing that was sent. */
    public static Rule pages() {
        return new Rule(
                HttpMethod.GET,
                path -> path.length() <= LONGEST_PAGE && PAGES.matcher(path).matches(),
                EnumSet.allOf(Role.class),
                "");
    }

    public Rule because(String otherReason) {
        return new Rule(method, path, roles, otherReason);
    }

    boolean covers(HttpMethod asked, String askedPath) {
        HttpMethod same = asked.equals(HttpMethod.HEAD) ? HttpMethod.GET : asked;
        return method.equals(same) && path.test(askedPath);
    }

    boolean allows(Role role) {
        return roles.contains(role);
    }

    /** The roles in words, such as {@code submitter or operator}. */
    String inWords() {
        return roles.stream().sorted().map(Role::id).collect(Collectors.joining(" or "));
    }
}
