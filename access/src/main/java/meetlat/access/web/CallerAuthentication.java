package meetlat.access.web;

import java.util.List;
import meetlat.access.Source;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A known caller in Spring's terms; the authority is its role. Holds no credentials. */
final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String source;

    CallerAuthentication(Source source) {
        super(List.of(new SimpleGrantedAuthority(source.role().id())));
        this.source = source.name();
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return source;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
