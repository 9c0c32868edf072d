package meetlat.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import meetlat.access.Role;
import meetlat.access.web.Callers;
import meetlat.ingest.message.FindingMessages;
import meetlat.ingest.message.ReaderLanguage;
import meetlat.ingest.receipt.Finding;
import meetlat.ingest.receipt.PublishedVersions;
import meetlat.ingest.receipt.Receipt;
import meetlat.ingest.receipt.Receipts;
import meetlat.ingest.web.ReceiptAnswer.FindingAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The receipt of a submission, in the caller's language. */
@RestController
@Tag(name = "submissions")
class ReceiptController {

    private final Receipts receipts;
    private final PublishedCatalogue catalogue;
    private final FindingMessages messages;
    private final Clock clock;

    ReceiptController(Receipts receipts, PublishedCatalogue catalogue, FindingMessages messages, Clock clock) {
        this.receipts = receipts;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/api/v1/submissions/{submissionId}")
    @Operation(
            summary = "What became of a submission",
            description =
                    "pending until it is decided; then normalized (findings are remarks), rejected (findings are the "
                            + "reasons), superseded (a later submission counts for the same report) or withdrawn. Under "
                            + "definitions, the same for each definitions version; status, revision and findings of the "
                            + "whole are those under the version in force, or, when that does not have the form, under "
                            + "the highest that has it. The messages are in the language of Accept-Language: nl, fr, de "
                            + "or en.")
    @ApiResponse(
            responseCode = "200",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = ReceiptAnswer.class)))
    @ApiResponse(responseCode = "404", description = "No such submission was accepted")
    ResponseEntity<?> receipt(
            @PathVariable String submissionId,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage,
            HttpServletRequest request) {
        PublishedVersions versions = catalogue.versions();
        Locale reader = ReaderLanguage.of(acceptLanguage);
        return receipts.of(submissionId, versions, clock.instant())
                .<ResponseEntity<?>>map(receipt -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage())
                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                        .body(inWords(receipt, versions, reader, mayReadDrafts(request))))
                .orElseGet(() -> ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                                HttpStatus.NOT_FOUND, "no submission of this id was accepted"))
                        .build());
    }

    /** A sender waits for figures, which drafts do not make. */
    private static boolean mayReadDrafts(HttpServletRequest request) {
        Role role = Callers.of(request).role();
        return role == Role.EVALUATOR || role == Role.OPERATOR;
    }

    private ReceiptAnswer inWords(Receipt receipt, PublishedVersions versions, Locale reader, boolean drafts) {
        return ReceiptAnswer.of(
                receipt,
                version -> version.findings().stream()
                        .map(finding -> inWords(receipt, version.definitions(), finding, versions, reader))
                        .toList(),
                drafts);
    }

    private FindingAnswer inWords(
            Receipt receipt, int definitions, Finding finding, PublishedVersions versions, Locale reader) {
        String message = messages.message(
                finding,
                label(receipt, definitions, finding, versions, reader),
                (kind, id) -> versions.name(definitions, kind, id, reader.getLanguage()),
                reader);
        return new FindingAnswer(finding.code(), finding.question(), finding.parameters(), message);
    }

    private static Optional<String> label(
            Receipt receipt, int definitions, Finding finding, PublishedVersions versions, Locale reader) {
        String question = finding.question();
        return question == null
                ? Optional.empty()
                : versions.label(definitions, receipt.form(), question, reader.getLanguage());
    }
}
