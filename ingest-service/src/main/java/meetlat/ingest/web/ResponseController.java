package meetlat.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import meetlat.ingest.forms.Address;
import meetlat.ingest.forms.ResponseReader;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.log.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One response to a Microsoft Form, as a flow of Power Automate passes it on. */
@RestController
@Tag(name = "submissions")
class ResponseController {

    private static final String EXAMPLE = """
            {"responder": "anonymous", "submitDate": "7/1/2024 9:30:00 AM",
             "r4b8b3934594d485be0753d1abf6088d0": "16"}""";

    private final PublishedCatalogue catalogue;
    private final SubmissionLog log;
    private final Senders senders;
    private final Respondents respondents;
    private final IngestProperties properties;
    private final IngestMetrics metrics;
    private final Clock clock;

    ResponseController(
            PublishedCatalogue catalogue,
            SubmissionLog log,
            Senders senders,
            Respondents respondents,
            IngestProperties properties,
            IngestMetrics metrics,
            Clock clock) {
        this.catalogue = catalogue;
        this.log = log;
        this.senders = senders;
        this.respondents = respondents;
        this.properties = properties;
        this.metrics = metrics;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/forms/{form}/responses", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sends one response to a Microsoft Form, as “Get response details” gives it",
            description =
                    "A flat object of the ids that Microsoft Forms gives to its questions; they are aliases of the "
                            + "questions in the catalogue. Numbers and lists may be texts, a blank is \"\" or null, keys that are "
                            + "of no question are ignored. It is answered like a submission. The pointers of the errors are keys "
                            + "of the body, or ? and the parameter.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "202", description = "Accepted: it stands on the log")
    @ApiResponse(responseCode = "200", description = "Duplicate: the same content came before; nothing was written")
    ResponseEntity<SubmissionController.Answer> respond(
            @PathVariable String form,
            @Parameter(description = "The id of the response, which the trigger of the flow gives; or in the body")
                    @RequestParam(required = false)
                    @Nullable
                    String responseId,
            @Parameter(description = "The project by id or label, when the form does not ask for it")
                    @RequestParam(required = false)
                    @Nullable
                    String project,
            @Parameter(description = "The period, when the form does not ask for it")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            HttpServletRequest request)
            throws IOException {
        metrics.received();
        byte[] body = LimitedBody.read(request, properties.bodyLimit());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Sender sender = senders.of(request);
        CheckedSubmission submission = new ResponseReader(catalogue.current(), sender, respondents, now)
                .read(form, new Address(responseId, project, period), body);
        Taken taken = log.takeAndWait(submission, sender, now);
        metrics.answered(taken);
        return SubmissionController.answer(taken);
    }
}
