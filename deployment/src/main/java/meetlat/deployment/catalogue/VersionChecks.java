package meetlat.deployment.catalogue;

import java.time.LocalDate;
import meetlat.deployment.catalogue.entry.VersionFile;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;

/** From when a definitions version is in force and retired. */
final class VersionChecks {

    private VersionChecks() {}

    static void check(ReadVersion version, Mistakes mistakes) {
        version.version().ifPresent(file -> checkDates(version.number(), file, mistakes));
    }

    private static void checkDates(int number, VersionFile file, Mistakes mistakes) {
        Located<LocalDate> inForce = file.inForceFrom();
        Located<LocalDate> retired = file.retiredFrom();
        if (retired == null) {
            return;
        }
        if (inForce == null) {
            mistakes.add(
                    retired.place(),
                    "version " + number + " is retired from " + retired + " and was never in force",
                    "add inForceFrom, or take retiredFrom out");
        } else if (!inForce.value().isBefore(retired.value())) {
            mistakes.add(
                    retired.place(),
                    "version " + number + " is retired from " + retired + ", not after it is in force from " + inForce,
                    "give a later day");
        }
    }
}
