package meetlat.deployment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import meetlat.deployment.catalogue.CatalogueFolder;
import meetlat.deployment.catalogue.CatalogueReading;
import meetlat.deployment.catalogue.yaml.Mistake;
import meetlat.schemas.Catalogue;
import meetlat.schemas.VersionStatus;

/**
 * What the command {@code validate} says.
 *
 * @param sound whether nothing is wrong
 * @param lines every mistake, or what is in each version
 */
record Validation(boolean sound, List<String> lines) {

    static Validation of(Path folder, Clock clock) {
        CatalogueReading reading = CatalogueFolder.read(folder);
        if (!reading.mistakes().isEmpty()) {
            return new Validation(
                    false, reading.mistakes().stream().map(Mistake::toString).toList());
        }
        return new Validation(
                true,
                reading.versions().stream()
                        .map(version -> describe(version, clock))
                        .toList());
    }

    private static String describe(Catalogue version, Clock clock) {
        return "version " + version.getDefinitions() + " ("
                + VersionStatus.of(version, clock).id().replace('-', ' ') + "): "
                + many(version.getIndicators().size(), "indicator") + ", "
                + many(version.getCells().size(), "cell") + ", "
                + many(version.getForms().size(), "form");
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
