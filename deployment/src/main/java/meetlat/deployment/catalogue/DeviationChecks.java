package meetlat.deployment.catalogue;

import java.util.function.Predicate;
import meetlat.deployment.catalogue.entry.DeviationsEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import org.jspecify.annotations.Nullable;

/** Thresholds with which the rules of deviations mean something. */
final class DeviationChecks {

    /** A median of two is no measure for either. */
    private static final long FEWEST = 3;

    private DeviationChecks() {}

    static void check(DeviationsEntry deviations, Mistakes mistakes) {
        require(deviations.score(), score -> score > 0, "score", "more than 0", mistakes);
        require(deviations.difference(), difference -> difference >= 1, "difference", "1 or more", mistakes);
        require(deviations.periods(), DeviationChecks::isMeasure, "periods", "a number from 3 to 1000", mistakes);
        require(deviations.factor(), factor -> factor > 1, "factor", "more than 1", mistakes);
        require(deviations.projects(), DeviationChecks::isMeasure, "projects", "a number from 3 to 1000", mistakes);
        require(deviations.share(), share -> share > 0 && share <= 1, "share", "more than 0 and at most 1", mistakes);
    }

    private static boolean isMeasure(long number) {
        return number >= FEWEST && number <= 1000;
    }

    private static <T> void require(
            @Nullable Located<T> threshold, Predicate<T> sound, String name, String needed, Mistakes mistakes) {
        if (threshold != null && !sound.test(threshold.value())) {
            mistakes.add(
                    threshold.place(),
                    name + " of deviations is " + threshold + ", with which no count or every count would stand out",
                    "give " + needed);
        }
    }
}
