package meetlat.ingest.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import meetlat.ingest.receipt.Receipt.Status;
import meetlat.schemas.Finding;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    static {
        meetlat.schemas.AvroTrust.ensure();
    }

    private final Receipts receipts = new Receipts();

    @Test
    void aSubmissionOnTheLogIsPendingUntilItIsDecided() {
        receipts.onLog("a");
        assertThat(receipts.of("a")).hasValue(new Receipt("a", Status.PENDING, null, List.of()));

        receipts.read("1/a", outcome(OutcomeStatus.NORMALIZED), true);
        assertThat(receipts.of("a")).hasValue(new Receipt("a", Status.NORMALIZED, "r1", List.of()));
    }

    @Test
    void aDecisionIsNotUndoneByTheLog() {
        receipts.read("1/a", outcome(OutcomeStatus.SUPERSEDED), false);
        receipts.onLog("a");

        assertThat(receipts.of("a").map(Receipt::status)).hasValue(Status.SUPERSEDED);
    }

    @Test
    void aRejectionSaysWhichAnswerAndWhy() {
        receipts.read(
                "1/a", outcome(OutcomeStatus.REJECTED, new Finding("negative-count", "witnesses", Map.of())), true);

        assertThat(receipts.of("a").orElseThrow().findings())
                .containsExactly(new Receipt.Finding("negative-count", "witnesses", Map.of()));
    }

    @Test
    void anUnknownSubmissionHasNoReceipt() {
        assertThat(receipts.of("b")).isEmpty();
    }

    private static Outcome outcome(OutcomeStatus status, Finding... findings) {
        return Outcome.newBuilder()
                .setDefinitions(1)
                .setSubmissionId("a")
                .setRevision("r1")
                .setForm("ifg-monitoring")
                .setProject("verviers")
                .setPeriod("P5")
                .setStatus(status)
                .setFindings(List.of(findings))
                .setAcceptedAt(Instant.EPOCH)
                .build();
    }
}
