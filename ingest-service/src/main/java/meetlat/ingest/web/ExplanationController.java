package meetlat.ingest.web;

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
import java.time.temporal.ChronoUnit;
import java.util.List;
import meetlat.ingest.explanation.CheckedExplanation;
import meetlat.ingest.explanation.Explainer;
import meetlat.ingest.explanation.ExplanationReader;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.log.ExplanationLog;
import meetlat.ingest.web.FaultAnswers.RemarkAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why a count is what it is: taken in to be published with it, and taken back. */
@RestController
@Tag(name = "explanations")
class ExplanationController {

    private static final String PATH = "/api/v1/explanations/";

    private static final String EXAMPLE = """
            {"indicator": "witnesses", "project": "verviers", "period": "P5", "definitions": 1, "value": 16,
             "author": "coordinator", "language": "fr", "text": "Une école entière a été entendue."}""";

    private final PublishedCatalogue catalogue;
    private final ExplanationLog log;
    private final Explainers explainers;
    private final FaultAnswers answers;
    private final IngestProperties properties;
    private final Clock clock;

    ExplanationController(
            PublishedCatalogue catalogue,
            ExplanationLog log,
            Explainers explainers,
            FaultAnswers answers,
            IngestProperties properties,
            Clock clock) {
        this.catalogue = catalogue;
        this.log = log;
        this.explainers = explainers;
        this.answers = answers;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param remarks what the sender must know: that the text is published, and how it is taken back */
    record Answer(String id, List<RemarkAnswer> remarks) {}

    @PostMapping(path = "/api/v1/explanations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Explains a count",
            description = "The text is published with its figure, as it stands: it names no person. value is the count "
                    + "that is explained, in the indicator's unit; author is the role in which it is: coordinator (of the "
                    + "project), evaluator or programme. A submitter explains as coordinator, of its own projects; an "
                    + "evaluator in any role. The id is derived from all of it and the source, so the same sent again is "
                    + "the same.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = "object"), examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "201", description = "Taken in, to be published")
    @ApiResponse(responseCode = "200", description = "It was given before; nothing was written")
    @ApiResponse(responseCode = "422", description = "Readable, but wrong; errors lists all that is")
    ResponseEntity<Answer> explain(HttpServletRequest request) throws IOException {
        byte[] body = LimitedBody.read(request, properties.bodyLimit());
        Explainer explainer = explainers.of(request);
        CheckedExplanation explanation = new ExplanationReader(catalogue.explained(), explainer).read(body);
        boolean isNew =
                log.give(explanation, explainer.source(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        URI place = URI.create(PATH + explanation.id(explainer.source()));
        Answer answer = new Answer(explanation.id(explainer.source()), List.of(publicNotice(place, request)));
        return isNew ? ResponseEntity.created(place).body(answer) : ResponseEntity.ok(answer);
    }

    private RemarkAnswer publicNotice(URI place, HttpServletRequest request) {
        return answers.of(Wording.of(FaultCode.TO_BE_PUBLISHED, place.toString()), answers.reader(request));
    }

    @DeleteMapping("/api/v1/explanations/{explanationId}")
    @Operation(
            summary = "Takes an explanation back",
            description =
                    "It is shown no longer, and its text goes from the topic within days. For the source that gave "
                            + "it, an evaluator or an operator.")
    @ApiResponse(responseCode = "204", description = "Taken back")
    @ApiResponse(responseCode = "404", description = "No such explanation stands, or not from the caller's source")
    ResponseEntity<?> takeBack(@PathVariable String explanationId, HttpServletRequest request) {
        if (log.find(explanationId)
                .filter(given -> explainers.mayTakeBack(request, given))
                .isEmpty()) {
            return ResponseEntity.of(
                            ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "no explanation of this id stands"))
                    .build();
        }
        log.takeBack(explanationId);
        return ResponseEntity.noContent().build();
    }
}
