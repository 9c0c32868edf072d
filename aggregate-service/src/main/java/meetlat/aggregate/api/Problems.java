package meetlat.aggregate.api;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as {@code application/problem+json} (RFC 9457). */
@RestControllerAdvice
@Order(0)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail unknownName(UnknownName unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchChoice(NoSuchChoice none) {
        // Said in so many words, as the format that was asked for may be one that nothing can be written in.
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, none.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(AnnexRenderings.Busy busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "3")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, busy.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail nothingReleased(NothingReleased nothing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, nothing.getMessage());
        problem.setTitle("No figures have been released yet");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail releaseRefused(ReleaseRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notPublished(NotPublished notYet) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, notYet.getMessage()));
    }
}
