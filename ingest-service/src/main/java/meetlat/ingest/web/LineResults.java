package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.log.LogUnavailable;
import meetlat.ingest.log.Taken;
import meetlat.ingest.web.IngestMetrics.Reason;
import meetlat.ingest.web.LimitedBody.BodyTooLarge;

/** Counts what becomes of the lines of one request, and says it in the sender's language. For one thread. */
final class LineResults {

    private final HttpServletRequest request;
    private final FaultAnswers faults;
    private final IngestMetrics metrics;
    private boolean anyOnLog;
    private boolean anyUnavailable;

    LineResults(HttpServletRequest request, FaultAnswers faults, IngestMetrics metrics) {
        this.request = request;
        this.faults = faults;
        this.metrics = metrics;
    }

    void received() {
        metrics.received();
    }

    LineAnswer taken(long line, Taken taken) {
        anyOnLog = true;
        metrics.answered(taken);
        return LineAnswer.of(line, taken);
    }

    /** Throws the failure itself when nobody foresaw it. */
    LineAnswer failed(long line, Throwable failure) {
        if (failure instanceof SubmissionRefused refused) {
            metrics.rejected(Reason.valueOf(refused.kind().name()));
            return LineAnswer.rejected(line, faults.of(refused, request));
        }
        if (failure instanceof BodyTooLarge tooLarge) {
            metrics.rejected(Reason.TOO_LARGE);
            return LineAnswer.rejected(line, faults.of(List.of(tooLarge.fault()), request));
        }
        if (failure instanceof LogUnavailable) {
            anyUnavailable = true;
            metrics.rejected(Reason.UNAVAILABLE);
            return LineAnswer.unavailable(line);
        }
        throw new IllegalStateException("line " + line, failure);
    }

    /** Whether some lines are right, and the log took none of them. */
    boolean isNothingWritten() {
        return anyUnavailable && !anyOnLog;
    }
}
