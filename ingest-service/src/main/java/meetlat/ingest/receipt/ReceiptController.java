package meetlat.ingest.receipt;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The receipt of a submission. */
@RestController
@Tag(name = "submissions")
class ReceiptController {

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/api/v1/submissions/{submissionId}")
    @Operation(
            summary = "What became of a submission",
            description =
                    "pending until it is decided; then normalized (findings are remarks), rejected (findings are the "
                            + "reasons), superseded (a later submission counts for the same report) or withdrawn.")
    @ApiResponse(responseCode = "200", description = "The receipt")
    @ApiResponse(responseCode = "404", description = "No such submission was accepted")
    ResponseEntity<?> receipt(@PathVariable String submissionId) {
        return receipts.of(submissionId)
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                                HttpStatus.NOT_FOUND, "no submission of this id was accepted"))
                        .build());
    }
}
