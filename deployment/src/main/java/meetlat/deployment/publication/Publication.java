package meetlat.deployment.publication;

import java.time.Instant;
import meetlat.schemas.Catalogue;

/** The record of a version as one of its editions. */
final class Publication {

    private Publication() {}

    static Catalogue of(Catalogue version, int edition, Instant publishedAt) {
        return with(version, edition, publishedAt, version.getContent());
    }

    /** Under the edition that stands. Its digest is kept, unless it was published before there were digests. */
    static Catalogue as(Catalogue version, Catalogue standing) {
        String content = standing.getContent().isEmpty() ? version.getContent() : standing.getContent();
        return with(version, standing.getEdition(), standing.getPublishedAt(), content);
    }

    /** Not by the builder: its copies of maps are not sorted. */
    private static Catalogue with(Catalogue version, int edition, Instant publishedAt, String content) {
        return new Catalogue(
                version.getDefinitions(),
                version.getProgramme(),
                version.getPeriods(),
                version.getProjects(),
                version.getIndicators(),
                version.getCells(),
                version.getForms(),
                edition,
                content,
                publishedAt,
                version.getInForceFrom(),
                version.getRetiredFrom(),
                version.getLabels(),
                version.getDescriptions(),
                version.getCodeLists(),
                version.getDimensions(),
                version.getRollUps(),
                version.getDeviations(),
                version.getSmallestPublished());
    }
}
