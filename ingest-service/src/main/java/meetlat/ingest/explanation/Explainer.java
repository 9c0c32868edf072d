package meetlat.ingest.explanation;

import java.util.Set;
import meetlat.access.Scope;
import meetlat.schemas.ExplanationAuthor;

/**
 * Who gives explanations, and of what.
 *
 * @param source the name under which they are taken in; part of their identity
 * @param projects whose counts it may explain
 * @param authors in which roles it may
 */
public record Explainer(String source, Scope projects, Set<ExplanationAuthor> authors) {

    public Explainer {
        authors = Set.copyOf(authors);
    }
}
