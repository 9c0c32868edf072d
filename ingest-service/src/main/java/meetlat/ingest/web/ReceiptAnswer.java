package meetlat.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import meetlat.ingest.log.Response;
import meetlat.ingest.receipt.Receipt;
import meetlat.ingest.receipt.Receipt.UnderVersion;
import meetlat.ingest.receipt.Status;
import meetlat.schemas.VersionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A receipt in the API. Its own status, revision and findings are those under the definitions version that counts.
 *
 * @param acceptedAt when the latest revision was accepted
 * @param revision the revision that was decided on; null while none was
 * @param findings the reasons of a rejection, or remarks that did not stop the figures
 * @param definitions what became of it under each definitions version
 */
record ReceiptAnswer(
        String submissionId,
        String form,
        String project,
        String period,
        Instant acceptedAt,
        Status status,
        @Nullable String revision,
        List<FindingAnswer> findings,
        List<VersionAnswer> definitions) {

    /** @param versionStatus {@code draft}, {@code in-force} or {@code retired} */
    record VersionAnswer(
            int definitions, String versionStatus, Status status, String revision, List<FindingAnswer> findings) {}

    /** @param message the finding in the reader's language */
    record FindingAnswer(String code, @Nullable String question, Map<String, String> parameters, String message) {}

    /** Says the findings under one version in words. */
    interface Translation {
        List<FindingAnswer> findings(UnderVersion version);
    }

    /** @param drafts whether the reader may see what became of it under drafts */
    static ReceiptAnswer of(Receipt receipt, Response response, Translation translation, boolean drafts) {
        List<VersionAnswer> versions = receipt.versions().stream()
                .filter(v -> drafts || v.versionStatus() != VersionStatus.DRAFT)
                .map(v -> new VersionAnswer(
                        v.definitions(), v.versionStatus().id(), v.status(), v.revision(), translation.findings(v)))
                .toList();
        return new ReceiptAnswer(
                receipt.submissionId(),
                response.report().form(),
                response.report().project(),
                response.report().period(),
                response.acceptedAt(),
                receipt.overall().map(UnderVersion::status).orElse(Status.PENDING),
                receipt.overall().map(UnderVersion::revision).orElse(null),
                receipt.overall().map(translation::findings).orElse(List.of()),
                versions);
    }
}
