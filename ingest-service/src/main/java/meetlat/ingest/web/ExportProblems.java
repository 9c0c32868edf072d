package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import meetlat.ingest.forms.ExportRefused;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.sheet.SheetRefused;
import meetlat.ingest.web.WholeAnswer.NothingStored;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Why a file was not taken in as a whole. */
@RestControllerAdvice
@Order(0)
class ExportProblems {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final ExportMetrics metrics;
    private final FaultAnswers faults;

    ExportProblems(ExportMetrics metrics, FaultAnswers faults) {
        this.metrics = metrics;
        this.faults = faults;
    }

    @ExceptionHandler
    ProblemDetail refused(ExportRefused refused, HttpServletRequest request) {
        return switch (refused.kind()) {
            case UNREADABLE -> problem(HttpStatus.BAD_REQUEST, "The body is not readable.", refused.faults(), request);
            case UNKNOWN_FORM -> problem(HttpStatus.NOT_FOUND, "There is no such form.", refused.faults(), request);
            case FORBIDDEN -> problem(HttpStatus.FORBIDDEN, "You may not send this.", refused.faults(), request);
            case INVALID ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "No row was taken in. Mend what errors lists and send the file again.",
                        refused.faults(),
                        request);
        };
    }

    @ExceptionHandler
    ProblemDetail refused(SheetRefused refused, HttpServletRequest request) {
        HttpStatus status = switch (refused.kind()) {
            case UNKNOWN_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return problem(
                status,
                "No row was taken in. Mend the file and send it again.",
                List.of(new Fault(refused.place(), refused.wording())),
                request);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE, "The file is too large.", whole(FaultCode.FILE_TOO_LARGE), request);
    }

    @ExceptionHandler
    ProblemDetail unreadable(MultipartException unreadable, HttpServletRequest request) {
        return problem(
                HttpStatus.BAD_REQUEST, "The multipart body is not readable.", whole(FaultCode.FILE_MISSING), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(NothingStored nothing) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, nothing.getMessage()));
    }

    private static List<Fault> whole(FaultCode code) {
        return List.of(Fault.of("", code));
    }

    private ProblemDetail problem(HttpStatus status, String detail, List<Fault> found, HttpServletRequest request) {
        metrics.refused();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", faults.of(found, request));
        return problem;
    }
}
