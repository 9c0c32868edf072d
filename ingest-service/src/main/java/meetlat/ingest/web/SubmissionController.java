package meetlat.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionReader;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.log.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One submission as JSON: read, checked, identified, written to the log, answered. */
@RestController
@Tag(name = "submissions")
class SubmissionController {

    private static final String EXAMPLE = """
            {"form": "ifg-monitoring", "responseId": "42", "project": "verviers", "period": "P5",
             "submittedAt": "2024-07-01T09:30:00Z", "answers": {"witnesses": 16}}""";

    private final PublishedCatalogue catalogue;
    private final SubmissionLog log;
    private final Senders senders;
    private final IngestProperties properties;
    private final IngestMetrics metrics;
    private final Clock clock;

    SubmissionController(
            PublishedCatalogue catalogue,
            SubmissionLog log,
            Senders senders,
            IngestProperties properties,
            IngestMetrics metrics,
            Clock clock) {
        this.catalogue = catalogue;
        this.log = log;
        this.senders = senders;
        this.properties = properties;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @param status {@code accepted}, or {@code duplicate} when the same content came before */
    /**
     * What became of it.
     *
     * @param outdated true when a later revision of the response stands, so that this one does not count; left out
     *     otherwise
     */
    record Answer(
            String submissionId,
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean outdated) {

        static Answer of(Taken taken) {
            String status = taken.kind() == Taken.Kind.DUPLICATE ? "duplicate" : "accepted";
            return new Answer(taken.submissionId(), status, taken.outdated() ? true : null);
        }
    }

    @PostMapping(path = "/api/v1/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sends one submission",
            description = "The submission id is derived from source, form and response id, the revision from the "
                    + "content: other content under the same response id is a correction. Of one response the revision "
                    + "that was submitted last counts, and of those submitted at the same time the one that was changed "
                    + "last, never the one that arrived last: give a correction a later submittedAt or modifiedAt. An answer "
                    + "with outdated true says that a later revision stands. Form, "
                    + "questions, project and period are those of any published definitions version.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "202", description = "Accepted: it stands on the log")
    @ApiResponse(responseCode = "200", description = "Duplicate: the same content came before; nothing was written")
    ResponseEntity<Answer> submit(HttpServletRequest request) throws IOException {
        metrics.received();
        byte[] body = LimitedBody.read(request, properties.bodyLimit());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Sender sender = senders.of(request);
        CheckedSubmission submission = new SubmissionReader(catalogue.current(), sender, now).read(body);
        Taken taken = log.takeAndWait(submission, sender, now);
        metrics.answered(taken);
        return answer(taken);
    }

    static ResponseEntity<Answer> answer(Taken taken) {
        return switch (taken.kind()) {
            case NEW, REVISION ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/submissions/" + taken.submissionId()))
                        .body(Answer.of(taken));
            case DUPLICATE -> ResponseEntity.ok(Answer.of(taken));
        };
    }
}
