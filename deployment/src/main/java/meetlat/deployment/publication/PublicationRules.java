package meetlat.deployment.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import meetlat.deployment.catalogue.Definitions;
import meetlat.deployment.publication.Decision.NewEdition;
import meetlat.deployment.publication.Decision.Refused;
import meetlat.deployment.publication.Decision.SameEdition;
import meetlat.deployment.publication.Decision.Unchanged;
import meetlat.schemas.Catalogue;
import meetlat.schemas.VersionStatus;
import org.jspecify.annotations.Nullable;

/** How a definitions version may change once it is published: freely while a draft, and hardly at all from then on. */
final class PublicationRules {

    private final Instant now;
    private final String newVersion;

    /**
     * @param now when it is published
     * @param newVersion where another version can be proposed
     */
    PublicationRules(Instant now, String newVersion) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.newVersion = newVersion;
    }

    /** @param standing the latest edition that was published; null when there is none */
    Decision decide(Catalogue wanted, @Nullable Catalogue standing) {
        if (standing == null) {
            return new NewEdition(Publication.of(wanted, 1, now));
        }
        boolean agreed = VersionStatus.of(standing, now) != VersionStatus.DRAFT;
        if (agreed && VersionStatus.of(wanted, now) == VersionStatus.DRAFT) {
            return madeADraftAgain(wanted, standing);
        }
        if (!Definitions.digest(wanted).equals(Definitions.digest(standing))) {
            return agreed ? redefined(wanted, standing) : anew(wanted, standing);
        }
        Facts facts = Facts.of(wanted);
        Facts before = Facts.of(standing);
        if (facts.equals(before)) {
            return asItStands(wanted, standing);
        }
        return agreed && !facts.keeps(before) ? uprooted(wanted, standing) : anew(wanted, standing);
    }

    private NewEdition anew(Catalogue wanted, Catalogue standing) {
        return new NewEdition(Publication.of(wanted, standing.getEdition() + 1, now));
    }

    private static Decision asItStands(Catalogue wanted, Catalogue standing) {
        Catalogue written = Publication.as(wanted, standing);
        return written.equals(standing) ? new Unchanged(standing) : new SameEdition(written);
    }

    private Refused redefined(Catalogue wanted, Catalogue standing) {
        return new Refused(
                named(standing) + " and its definitions stay as they are",
                Differences.ofDefinitions(standing, wanted),
                "propose it as a new version in " + newVersion);
    }

    private Refused uprooted(Catalogue wanted, Catalogue standing) {
        return new Refused(
                named(standing) + " and figures may stand under each of its periods and projects",
                Differences.ofFacts(standing, wanted),
                "leave periods and projects as they were: they belong to all versions; one that ended is given stopped."
                        + " What is counted otherwise, propose as a new version in " + newVersion);
    }

    private Refused madeADraftAgain(Catalogue wanted, Catalogue standing) {
        return new Refused(
                named(standing) + " and cannot become a draft again",
                List.of("inForceFrom: " + standing.getInForceFrom() + " -> "
                        + (wanted.getInForceFrom() == null ? "none" : wanted.getInForceFrom())),
                "put it back; to end the version, retire it instead with retiredFrom");
    }

    private String named(Catalogue standing) {
        String status = VersionStatus.of(standing, now) == VersionStatus.RETIRED ? "retired" : "in force";
        return "version " + standing.getDefinitions() + " is " + status;
    }
}
