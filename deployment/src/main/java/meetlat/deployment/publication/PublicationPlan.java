package meetlat.deployment.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import meetlat.deployment.DeploymentException;
import meetlat.deployment.publication.Decision.NewEdition;
import meetlat.deployment.publication.Decision.Refused;
import meetlat.deployment.publication.Decision.SameEdition;
import meetlat.deployment.publication.Decision.Unchanged;
import meetlat.schemas.Catalogue;
import meetlat.schemas.VersionStatus;

/**
 * What is written of a catalogue, and what is said of each version.
 *
 * @param written the records to write, in the order of versions
 * @param lines one line for each version
 */
public record PublicationPlan(List<Catalogue> written, List<String> lines) {

    /**
     * @param folder the versions of the folder
     * @param published the latest edition of each version that was published, by number
     * @param folderName the folder, for messages
     * @throws DeploymentException when a version must not change like this; then nothing at all is to be written
     */
    public static PublicationPlan of(
            List<Catalogue> folder, SortedMap<Integer, Catalogue> published, Clock clock, String folderName) {
        SortedMap<Integer, Catalogue> wanted = new TreeMap<>();
        folder.forEach(version -> wanted.put(version.getDefinitions(), version));
        int last = Math.max(wanted.isEmpty() ? 0 : wanted.lastKey(), published.isEmpty() ? 0 : published.lastKey());
        PublicationRules rules = new PublicationRules(clock.instant(), folderName + "/" + (last + 1));
        Map<Integer, Decision> decisions = new LinkedHashMap<>();
        wanted.forEach((number, version) -> decisions.put(number, rules.decide(version, published.get(number))));
        refuseAny(decisions);

        List<Catalogue> written = new ArrayList<>();
        SortedMap<Integer, String> lines = new TreeMap<>();
        decisions.forEach((number, decision) -> {
            lines.put(number, "version " + number + ": " + describe(decision, clock));
            if (decision instanceof NewEdition edition) {
                written.add(edition.written());
            } else if (decision instanceof SameEdition edition) {
                written.add(edition.written());
            }
        });
        published.forEach((number, standing) -> lines.putIfAbsent(
                number, "version " + number + ": is not in " + folderName + " any more and is left as it stands"));
        return new PublicationPlan(List.copyOf(written), List.copyOf(lines.values()));
    }

    private static void refuseAny(Map<Integer, Decision> decisions) {
        List<String> lines = new ArrayList<>();
        for (Decision decision : decisions.values()) {
            if (decision instanceof Refused refused) {
                lines.add(refused.why() + ":");
                refused.differences().forEach(difference -> lines.add("  " + difference));
                lines.add(refused.mend());
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, "nothing is published.");
            throw new DeploymentException(String.join("\n", lines));
        }
    }

    private static String statusOf(Catalogue version, Clock clock) {
        return VersionStatus.of(version, clock).id().replace('-', ' ');
    }

    private static String describe(Decision decision, Clock clock) {
        if (decision instanceof NewEdition edition) {
            return "edition " + edition.written().getEdition() + " published (" + statusOf(edition.written(), clock)
                    + "); all history is counted anew";
        }
        if (decision instanceof SameEdition edition) {
            return "names, dates or how answers arrive changed, edition "
                    + edition.written().getEdition() + " goes on (" + statusOf(edition.written(), clock)
                    + "); nothing is counted anew";
        }
        if (decision instanceof Unchanged) {
            return "unchanged";
        }
        throw new IllegalStateException("refused versions are not described");
    }
}
