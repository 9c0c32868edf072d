package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.figures.Served;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Released;
import meetlat.aggregate.release.ReleasedFigures;
import meetlat.aggregate.release.Releases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which definitions version answers a request. */
@Component
class VersionChoice {

    private final Versions versions;
    private final DraftAccess drafts;
    private final Releases releases;
    private final FiguresAccess access;

    VersionChoice(Versions versions, DraftAccess drafts, Releases releases, FiguresAccess access) {
        this.versions = versions;
        this.drafts = drafts;
        this.releases = releases;
        this.access = access;
    }

    /**
     * What a caller reads: the best that it may see, unless it asks for what the public does. Of released figures there is
     * one version only, that of the last release.
     *
     * @param definitions null for the version in force
     * @param figures {@code live}, {@code released}, or null for the best
     */
    Reading shown(@Nullable Integer definitions, @Nullable String figures, HttpServletRequest request) {
        if (figures != null && !figures.equals(Reading.LIVE) && !figures.equals(Reading.RELEASED)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "figures is live or released");
        }
        if (access.mayReadLive(request) && !Reading.RELEASED.equals(figures)) {
            return new Reading(choose(definitions, request), Basis.LIVE);
        }
        Released last = releases.last().orElseThrow(NothingReleased::new);
        Served served = versions.find(last.edition().definitions(), false).orElseThrow(NothingReleased::new);
        if (definitions != null && definitions != served.number()) {
            throw new UnknownName(
                    "released definitions version",
                    Integer.toString(definitions),
                    List.of(Integer.toString(served.number())));
        }
        return new Reading(
                new ReleasedFigures(served.definitions(), last.indicators(), last.number()),
                new Basis(Reading.RELEASED, new Basis.Release(last.number(), last.at())));
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
