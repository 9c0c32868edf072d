package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.log.LogUnavailable;
import meetlat.ingest.web.BulkController.NothingWritten;
import meetlat.ingest.web.FaultAnswers.FaultAnswer;
import meetlat.ingest.web.IngestMetrics.Reason;
import meetlat.ingest.web.LimitedBody.BodyTooLarge;
import meetlat.ingest.web.PublishedCatalogue.NotPublished;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors as {@code application/problem+json} (RFC 9457). What the caller can mend is a 4xx, what a retry can is a 503: a
 * forms integration repeats the one and gives up on the other.
 */
@RestControllerAdvice
@Order(0)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final IngestMetrics metrics;
    private final FaultAnswers faults;

    Problems(IngestMetrics metrics, FaultAnswers faults) {
        this.metrics = metrics;
        this.faults = faults;
    }

    @ExceptionHandler
    ProblemDetail refused(SubmissionRefused refused, HttpServletRequest request) {
        metrics.rejected(Reason.valueOf(refused.kind().name()));
        return switch (refused.kind()) {
            case UNREADABLE ->
                problem(HttpStatus.BAD_REQUEST, "The body is not readable.", faults.of(refused, request));
            case UNKNOWN_FORM -> problem(HttpStatus.NOT_FOUND, "There is no such form.", faults.of(refused, request));
            case FORBIDDEN -> problem(HttpStatus.FORBIDDEN, "You may not send this.", faults.of(refused, request));
            case INVALID ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Nothing was taken in. Mend what errors lists and send it again.",
                        faults.of(refused, request));
        };
    }

    @ExceptionHandler
    ProblemDetail tooLarge(BodyTooLarge tooLarge, HttpServletRequest request) {
        metrics.rejected(Reason.TOO_LARGE);
        return problem(
                HttpStatus.CONTENT_TOO_LARGE, "The body is too large.", faults.of(List.of(tooLarge.fault()), request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(LogUnavailable unavailable) {
        log.warn(
                "cannot write to the log: {}", unavailable.getCause().getClass().getName());
        metrics.rejected(Reason.UNAVAILABLE);
        return retryLater("It could not be stored now. Send it again: it is counted once.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notPublished(NotPublished notYet) {
        metrics.rejected(Reason.UNAVAILABLE);
        return retryLater(notYet.getMessage());
    }

    /** Its lines are counted one by one. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothingWritten(NothingWritten nothing) {
        return retryLater(nothing.getMessage());
    }

    private static ResponseEntity<ProblemDetail> retryLater(@Nullable String detail) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail));
    }

    /** For a submission that is not there, or not for the caller to know of: the two look alike. */
    static ResponseEntity<ProblemDetail> unknownSubmission() {
        return ResponseEntity.of(
                        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "no submission of this id was accepted"))
                .build();
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<FaultAnswer> faults) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", faults);
        return problem;
    }
}
