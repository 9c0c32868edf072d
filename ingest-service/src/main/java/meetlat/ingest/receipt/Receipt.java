package meetlat.ingest.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meetlat.schemas.VersionStatus;

/**
 * What became of a submission.
 *
 * @param form the form, as the latest revision names it
 * @param overall what became of it under the version that counts for the sender; nothing while that is pending
 * @param versions what became of it under each published definitions version that has decided, in their order
 */
public record Receipt(String submissionId, String form, Optional<UnderVersion> overall, List<UnderVersion> versions) {

    /**
     * What became of a submission under one definitions version.
     *
     * @param definitions the definitions version
     * @param revision the revision that was decided on
     * @param findings the reasons of a rejection, or remarks that did not stop the figures
     */
    public record UnderVersion(
            int definitions, VersionStatus versionStatus, Status status, String revision, List<Finding> findings) {}

    /** What was decided under a version that is not published, or no longer, is left out. */
    static Receipt of(String submissionId, String form, Standing standing, PublishedVersions published, Instant now) {
        List<UnderVersion> versions = standing.latest().stream()
                .flatMap(decision -> underVersion(decision, published, now))
                .toList();
        return new Receipt(submissionId, form, overall(form, versions, published, now), versions);
    }

    private static Stream<UnderVersion> underVersion(Decision decision, PublishedVersions published, Instant now) {
        Verdict verdict = decision.verdict();
        int definitions = verdict.edition().definitions();
        return published.version(definitions).stream()
                .map(version -> new UnderVersion(
                        definitions, version.status(now), verdict.status(), decision.revision(), verdict.findings()));
    }

    /**
     * The version in force counts, also while it has not decided. When none in force has the form, the highest version
     * that has it does; and when none has it any more, the highest of all says so.
     */
    private static Optional<UnderVersion> overall(
            String form, List<UnderVersion> versions, PublishedVersions published, Instant now) {
        Optional<PublishedVersion> inForce = published.inForce(form, now);
        if (inForce.isPresent()) {
            int definitions = inForce.get().definitions();
            return versions.stream().filter(v -> v.definitions() == definitions).findFirst();
        }
        boolean somewhere = published.anyHasForm(form);
        return versions.stream()
                .filter(v -> !somewhere
                        || published.version(v.definitions()).orElseThrow().hasForm(form))
                .reduce((lower, higher) -> higher);
    }
}
