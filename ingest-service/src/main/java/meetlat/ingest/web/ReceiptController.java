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
import meetlat.ingest.log.Response;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.message.FindingWords;
import meetlat.ingest.message.ReaderLanguage;
import meetlat.ingest.receipt.Finding;
import meetlat.ingest.receipt.PublishedVersions;
import meetlat.ingest.receipt.Receipt;
import meetlat.ingest.receipt.Receipts;
import meetlat.ingest.web.ReceiptAnswer.FindingAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The receipt of a submission, in the caller's language. */
@RestController
@Tag(name = "submissions")
class ReceiptController {

    private final SubmissionLog log;
    private final Receipts receipts;
    private final Senders senders;
    private final PublishedCatalogue catalogue;
    private final FindingWords words;
    private final Clock clock;

    ReceiptController(
            SubmissionLog log,
            Receipts receipts,
            Senders senders,
            PublishedCatalogue catalogue,
            FindingWords words,
            Clock clock) {
        this.log = log;
        this.receipts = receipts;
        this.senders = senders;
        this.catalogue = catalogue;
        this.words = words;
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
    @ApiResponse(responseCode = "404", description = "No such submission was accepted from the caller's source")
    ResponseEntity<?> receipt(@PathVariable String submissionId, HttpServletRequest request) {
        Optional<Response> response = log.response(submissionId).filter(found -> senders.mayRead(request, found));
        if (response.isEmpty()) {
            return Problems.unknownSubmission();
        }
        Locale reader = ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(answer(submissionId, response.get(), reader, mayReadDrafts(request)));
    }

    /** A sender waits for figures, which drafts do not make. */
    private static boolean mayReadDrafts(HttpServletRequest request) {
        Role role = Callers.of(request).role();
        return role == Role.EVALUATOR || role == Role.OPERATOR;
    }

    private ReceiptAnswer answer(String submissionId, Response response, Locale reader, boolean drafts) {
        PublishedVersions versions = catalogue.versions();
        Receipt receipt = receipts.of(submissionId, response.report().form(), versions, clock.instant());
        return ReceiptAnswer.of(
                receipt,
                response,
                version -> version.findings().stream()
                        .map(finding -> inWords(finding, receipt, version.definitions(), versions, reader))
                        .toList(),
                drafts);
    }

    private FindingAnswer inWords(
            Finding finding, Receipt receipt, int definitions, PublishedVersions versions, Locale reader) {
        return new FindingAnswer(
                finding.code(),
                finding.question(),
                finding.parameters(),
                words.message(finding, definitions, receipt.form(), versions, reader));
    }
}
