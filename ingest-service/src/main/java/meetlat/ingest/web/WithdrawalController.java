package meetlat.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import meetlat.ingest.log.Response;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.log.Taken;
import meetlat.ingest.web.SubmissionController.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Takes a submission back: its figures no longer count, and the latest that still stands for its report does again. */
@RestController
@Tag(name = "submissions")
class WithdrawalController {

    private final SubmissionLog log;
    private final Senders senders;
    private final IngestMetrics metrics;
    private final Clock clock;

    WithdrawalController(SubmissionLog log, Senders senders, IngestMetrics metrics, Clock clock) {
        this.log = log;
        this.senders = senders;
        this.metrics = metrics;
        this.clock = clock;
    }

    @DeleteMapping("/api/v1/submissions/{submissionId}")
    @Operation(
            summary = "Withdraws a submission",
            description = "Its figures no longer count; the latest submission that still stands for the same report "
                    + "counts again, or none. A revision that is submitted later makes it stand again; the content it "
                    + "had before, sent again, stays a duplicate.")
    @ApiResponse(
            responseCode = "202",
            description = "Accepted: the withdrawal stands on the log",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Duplicate: it is withdrawn already; nothing was written",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(responseCode = "403", description = "The caller may read it, and not withdraw it")
    @ApiResponse(responseCode = "404", description = "No such submission was accepted from the caller's source")
    ResponseEntity<?> withdraw(@PathVariable String submissionId, HttpServletRequest request) {
        Optional<Response> response = log.response(submissionId).filter(found -> senders.mayRead(request, found));
        if (response.isEmpty()) {
            return Problems.unknownSubmission();
        }
        if (!senders.mayWithdraw(request, response.get())) {
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                            HttpStatus.FORBIDDEN, "you may read this submission, and not withdraw it"))
                    .build();
        }
        Taken taken = log.withdrawAndWait(submissionId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        metrics.withdrawn(taken);
        return taken.kind() == Taken.Kind.DUPLICATE
                ? ResponseEntity.ok(new Answer(submissionId, "duplicate", null))
                : ResponseEntity.accepted().body(new Answer(submissionId, "accepted", null));
    }
}
