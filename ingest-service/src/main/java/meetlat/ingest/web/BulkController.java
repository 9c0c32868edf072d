package meetlat.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import meetlat.ingest.log.SubmissionLog;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Many submissions in one request, one a line. A request keeps the thread that it came in on: reading, waiting for the
 * log and answering follow each other, and few send many.
 */
@RestController
@Tag(name = "submissions")
class BulkController {

    static final String NDJSON = "application/x-ndjson";

    private static final String EXAMPLE = """
            {"line":1,"status":"accepted","submissionId":"12d0ebce7e4dd2fd9b327e7436b7087b"}
            {"line":2,"status":"rejected","errors":[{"pointer":"/period","code":"unknown-period","detail":"…"}]}""";

    private final PublishedCatalogue catalogue;
    private final SubmissionLog log;
    private final Senders senders;
    private final FaultAnswers faults;
    private final IngestProperties properties;
    private final BulkProperties bulk;
    private final IngestMetrics metrics;
    private final Clock clock;

    BulkController(
            PublishedCatalogue catalogue,
            SubmissionLog log,
            Senders senders,
            FaultAnswers faults,
            IngestProperties properties,
            BulkProperties bulk,
            IngestMetrics metrics,
            Clock clock) {
        this.catalogue = catalogue;
        this.log = log;
        this.senders = senders;
        this.faults = faults;
        this.properties = properties;
        this.bulk = bulk;
        this.metrics = metrics;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/submissions", consumes = NDJSON)
    @Operation(
            summary = "Sends many submissions, one a line",
            description = "The answer has a line for each that is not blank, in order: accepted or duplicate with the "
                    + "submission id, rejected with all that is wrong, or unavailable: send that line again. It begins "
                    + "once the whole request has been read. A request that breaks off half-way leaves what was "
                    + "accepted; sent again, that is a duplicate.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = NDJSON, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "200",
            description = "What became of each line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = LineAnswer.class),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "503", description = "None of the lines could be written: send all again")
    void submitMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Without a catalogue the whole is refused, before anything is read.
        catalogue.current();
        LineResults results = new LineResults(request, faults, metrics);
        BulkIntake intake =
                new BulkIntake(catalogue, log, senders.of(request), results, properties.bodyLimit(), bulk, clock);
        try (HeldAnswers answers =
                new HeldAnswers(Math.toIntExact(bulk.answersInMemory().toBytes()))) {
            intake.takeAll(
                    new Lines(
                            request.getInputStream(),
                            Math.toIntExact(properties.bodyLimit().toBytes())),
                    answers);
            if (results.isNothingWritten()) {
                throw new NothingWritten();
            }
            response.setStatus(HttpStatus.OK.value());
            response.setContentType(NDJSON);
            response.setContentLengthLong(answers.size());
            answers.read().transferTo(response.getOutputStream());
        }
    }

    /** The log took no line of many. */
    static final class NothingWritten extends RuntimeException {

        NothingWritten() {
            super("None of the lines could be stored now. Send all again: each is counted once.");
        }
    }
}
