package meetlat.deployment.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import meetlat.deployment.catalogue.SmallCatalogue;
import meetlat.schemas.Catalogue;

/** Version 1 is in force since 2022-10-25, version 2 is a draft; both were published as their first edition. */
record PublishedCatalogue(SmallCatalogue files, SortedMap<Integer, Catalogue> published) {

    static final Instant THEN = Instant.parse("2025-01-15T09:00:00.000Z");
    static final Clock NOW = Clock.fixed(Instant.parse("2025-02-01T10:00:00.123456Z"), ZoneOffset.UTC);
    static final Instant NOW_IN_MILLIS = Instant.parse("2025-02-01T10:00:00.123Z");

    static PublishedCatalogue in(Path folder) throws IOException {
        PublishedCatalogue catalogue = new PublishedCatalogue(SmallCatalogue.copiedTo(folder), new TreeMap<>());
        catalogue.publish(Clock.fixed(THEN, ZoneOffset.UTC));
        return catalogue;
    }

    PublicationPlan plan(Clock clock) {
        return PublicationPlan.of(files.versions(), published, clock, "catalogue");
    }

    void publish(Clock clock) {
        plan(clock).written().forEach(version -> published.put(version.getDefinitions(), version));
    }
}
