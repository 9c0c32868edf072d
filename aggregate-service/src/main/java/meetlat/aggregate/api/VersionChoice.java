package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import meetlat.aggregate.figures.Served;
import meetlat.aggregate.figures.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which definitions version answers a request. */
@Component
class VersionChoice {

    private final Versions versions;
    private final DraftAccess drafts;

    VersionChoice(Versions versions, DraftAccess drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    /**
     * The version asked for, or the one in force when null. Throws {@link UnknownName} for one that the caller may not
     * see, as for one that does not exist.
     */
    Served choose(@Nullable Integer definitions, HttpServletRequest request) {
        boolean mayReadDrafts = drafts.mayReadDrafts(request);
        return definitions == null
                ? versions.current(mayReadDrafts).orElseThrow(NotPublished::new)
                : versions.find(definitions, mayReadDrafts).orElseThrow(() -> unknown(definitions, request));
    }

    private UnknownName unknown(int definitions, HttpServletRequest request) {
        return new UnknownName(
                "definitions version",
                Integer.toString(definitions),
                visible(request).stream()
                        .map(served -> Integer.toString(served.number()))
                        .toList());
    }

    List<Served> visible(HttpServletRequest request) {
        return versions.visible(drafts.mayReadDrafts(request));
    }

    /** The one that answers when none is asked for. */
    Optional<Served> current(HttpServletRequest request) {
        return versions.current(drafts.mayReadDrafts(request));
    }

    String status(Served served) {
        return versions.status(served).id();
    }
}
