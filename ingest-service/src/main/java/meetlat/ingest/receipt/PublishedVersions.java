package meetlat.ingest.receipt;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.VersionStatus;

/** The definitions versions that are published. Immutable. */
public final class PublishedVersions {

    private final NavigableMap<Integer, PublishedVersion> byNumber;

    private PublishedVersions(NavigableMap<Integer, PublishedVersion> byNumber) {
        this.byNumber = Collections.unmodifiableNavigableMap(byNumber);
    }

    /** @param versions one edition of each definitions version, in any order */
    public static PublishedVersions of(Collection<Catalogue> versions) {
        NavigableMap<Integer, PublishedVersion> byNumber = new TreeMap<>();
        versions.forEach(version -> byNumber.put(version.getDefinitions(), new PublishedVersion(version)));
        return new PublishedVersions(byNumber);
    }

    Optional<PublishedVersion> version(int definitions) {
        return Optional.ofNullable(byNumber.get(definitions));
    }

    /** The version in force that has the form; the highest, if there are several. */
    Optional<PublishedVersion> inForce(String form, Instant now) {
        return byNumber.descendingMap().values().stream()
                .filter(version -> version.hasForm(form) && version.status(now) == VersionStatus.IN_FORCE)
                .findFirst();
    }

    /** Whether the edition is the published one of the version in force that has the form. */
    public boolean isInForce(Edition edition, String form, Instant now) {
        return inForce(form, now)
                .filter(version -> version.edition().equals(edition))
                .isPresent();
    }

    /** The language of a project under a definitions version, if that has the project. */
    public Optional<String> language(int definitions, String project) {
        return version(definitions).flatMap(version -> version.language(project));
    }

    boolean anyHasForm(String form) {
        return byNumber.values().stream().anyMatch(version -> version.hasForm(form));
    }

    /** The name of an indicator or a dimension under a definitions version; its id when there is none. */
    public String name(int definitions, String kind, String id, String language) {
        return version(definitions)
                .map(version -> version.name(kind, id, language))
                .orElse(id);
    }

    /** The text of a question under a definitions version, if that has the question and the language. */
    public Optional<String> label(int definitions, String form, String question, String language) {
        return version(definitions).flatMap(version -> version.label(form, question, language));
    }
}
