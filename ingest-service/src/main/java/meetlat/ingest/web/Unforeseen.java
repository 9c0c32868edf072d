package meetlat.ingest.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What no other advice knows. It is logged with where it came from, and without the message of any exception: that may
 * quote what was sent.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Unforeseen {

    private static final Logger log = LoggerFactory.getLogger(Unforeseen.class);

    @ExceptionHandler
    ProblemDetail unreadable(InvalidParameterException unreadable) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The parameters of the address are not readable.");
    }

    /** Is answered where all refusals are. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) {
        log.error("a request failed", withoutMessages(failure));
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "This is a fault of ours.");
    }

    private static Exception withoutMessages(Throwable failure) {
        Throwable cause = failure.getCause();
        Exception copy = new Exception(
                failure.getClass().getName(), cause == null || cause == failure ? null : withoutMessages(cause));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
