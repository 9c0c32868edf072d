package meetlat.ingest.push;

import static meetlat.ingest.Given.NOW;
import static meetlat.ingest.Given.form;
import static meetlat.ingest.Given.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import meetlat.ingest.Given;
import meetlat.ingest.message.FindingMessages;
import meetlat.ingest.message.FindingWords;
import meetlat.ingest.receipt.PublishedVersions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Finding;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;

/** Rejections, and the definitions under which they are made. */
final class GivenPush {

    static final String A = "a".repeat(32);
    static final String R1 = "1".repeat(32);

    private GivenPush() {}

    static PushProperties properties() {
        return properties(Duration.ofHours(1), 100);
    }

    static PushProperties properties(Duration patience, int pendingPerSource) {
        return new PushProperties(
                "push", Duration.ofDays(7), Duration.ofMillis(500), Duration.ofMillis(20), patience, pendingPerSource);
    }

    static FindingWords words() {
        return new FindingWords(new FindingMessages());
    }

    /** Version 1 is in force, version 2 a draft; verviers speaks French. */
    static PublishedVersions versions() {
        Catalogue draft = Given.version(2, form("ifg-monitoring")).build();
        return PublishedVersions.of(List.of(
                Given.inForce(
                        1,
                        form(
                                "ifg-monitoring",
                                question("witnesses")
                                        .setLabels(Map.of("fr", "Combien de témoins ?"))
                                        .build())),
                draft));
    }

    static Outcome.Builder rejection() {
        return Outcome.newBuilder()
                .setDefinitions(1)
                .setSubmissionId(A)
                .setRevision(R1)
                .setForm("ifg-monitoring")
                .setProject("verviers")
                .setPeriod("P5")
                .setStatus(OutcomeStatus.REJECTED)
                .setFindings(List.of(new Finding("negative-count", "witnesses", Map.of())))
                .setAcceptedAt(NOW)
                .setSource("forms");
    }
}
