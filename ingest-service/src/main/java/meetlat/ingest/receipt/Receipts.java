package meetlat.ingest.receipt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import meetlat.ingest.receipt.Receipt.Status;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.TopicTail;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The receipts of all submissions, made from the outcomes topic; any instance has them, also after a restart. */
@Component
public final class Receipts implements TopicTail.Reader<Outcome> {

    private static final Logger log = LoggerFactory.getLogger(Receipts.class);

    private final Map<String, Receipt> receipts = new ConcurrentHashMap<>();

    /** The receipt of a submission that stands on the log; nothing for any other id. */
    Optional<Receipt> of(String submissionId) {
        return Optional.ofNullable(receipts.get(submissionId));
    }

    /** Notes that a submission stands on the log. */
    public void onLog(String submissionId) {
        receipts.computeIfAbsent(submissionId, id -> new Receipt(id, Status.PENDING, null, List.of()));
    }

    @Override
    public void read(String key, @Nullable Outcome outcome, boolean live) {
        if (outcome != null && outcome.getStatus() != OutcomeStatus.UNKNOWN) {
            receipts.put(outcome.getSubmissionId(), receipt(outcome));
        }
    }

    private static Receipt receipt(Outcome outcome) {
        List<Receipt.Finding> findings = outcome.getFindings().stream()
                .map(f -> new Receipt.Finding(f.getCode(), f.getQuestion(), f.getParameters()))
                .toList();
        return new Receipt(
                outcome.getSubmissionId(), Status.valueOf(outcome.getStatus().name()), outcome.getRevision(), findings);
    }
}
