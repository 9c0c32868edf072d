package meetlat.ingest.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import meetlat.access.Caller;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Source;
import meetlat.access.web.Callers;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests as they are once access control has recognized who makes them. */
final class GivenCallers {

    private GivenCallers() {}

    /** A submitter for these projects, of source {@code default}; for all when none is named. */
    static RequestPostProcessor submitter(String... projects) {
        Scope scope = projects.length == 0 ? new Scope.Every() : new Scope.Only(new TreeSet<>(List.of(projects)));
        return known("default", Role.SUBMITTER, scope);
    }

    static RequestPostProcessor known(String source, Role role, Scope projects) {
        Caller caller = new Caller.Known(new Source(
                source,
                role,
                new Scope.Every(),
                projects,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Source.DEFAULT_RATE_PER_MINUTE,
                Optional.empty()));
        return request -> {
            Callers.remember(request, caller);
            return request;
        };
    }
}
