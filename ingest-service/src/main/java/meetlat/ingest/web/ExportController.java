package meetlat.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import meetlat.ingest.forms.Address;
import meetlat.ingest.forms.DateOrder;
import meetlat.ingest.forms.ExportRefused;
import meetlat.ingest.forms.ExportRequest;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The Excel or CSV export of a form: read, foreseen or taken in row by row, answered row by row. */
@RestController
@Tag(name = "submissions")
class ExportController {

    private final PublishedCatalogue catalogue;
    private final Senders senders;
    private final ExportImport imports;
    private final FaultAnswers words;
    private final ExportProperties properties;
    private final JsonMapper json;
    private final Clock clock;

    ExportController(
            PublishedCatalogue catalogue,
            Senders senders,
            ExportImport imports,
            FaultAnswers words,
            ExportProperties properties,
            JsonMapper json,
            Clock clock) {
        this.catalogue = catalogue;
        this.senders = senders;
        this.imports = imports;
        this.words = words;
        this.properties = properties;
        this.json = json;
        this.clock = clock;
    }

    // A form-encoded body, curl's default, would be read as parameters: it is told the media type instead.
    @PostMapping(
            path = "/api/v1/forms/{form}/exports",
            consumes = "!" + MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_NDJSON_VALUE})
    @Operation(
            summary = "Takes in the export of a Microsoft Form, or says what would come of it",
            description = "An Excel workbook or a CSV file, as the multipart part file or as the body. A row that came "
                    + "before is a duplicate, one that was changed since a revision; a row that is wrong is rejected and "
                    + "the others are taken all the same. Nothing is written when the file as a whole is wrong. With "
                    + "Accept: application/x-ndjson the answer is a stream: a line with the number of rows, a line for "
                    + "each row as soon as it is decided, a line with the summary.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schema = @Schema(type = "object"))
            })
    @ApiResponse(
            responseCode = "200",
            description = "What became of each row, or would",
            content = @Content(schema = @Schema(implementation = ExportAnswer.class)))
    @ApiResponse(responseCode = "503", description = "Nothing could be stored now; the same file may be sent again")
    void take(
            @PathVariable String form,
            @Parameter(description = "Writes nothing") @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = "Where the times of the file are local; the programme's time zone by default")
                    @RequestParam(required = false)
                    @Nullable
                    String timeZone,
            @Parameter(description = "mdy or dmy: what comes first in the dates, when they do not tell")
                    @RequestParam(required = false)
                    @Nullable
                    String dates,
            @Parameter(description = "The project of all rows by id or label, when the form does not ask for it")
                    @RequestParam(required = false)
                    @Nullable
                    String project,
            @Parameter(description = "The period of all rows, when the form does not ask for it")
                    @RequestParam(required = false)
                    @Nullable
                    String period,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FormCatalogue forms = catalogue.current();
        Sender sender = senders.of(request);
        ExportRequest export = new ExportRequest(
                form,
                new Address(null, project, period),
                zone(timeZone == null ? forms.timeZone() : timeZone),
                order(dates));
        Locale reader = words.reader(request);
        try (UploadedFile file = UploadedFile.of(request, properties.fileLimit());
                AnswerWriter answer = answer(request, response)) {
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage());
            imports.run(file.path(), export, dryRun, forms, sender, reader, answer);
        }
    }

    private AnswerWriter answer(HttpServletRequest request, HttpServletResponse response) {
        boolean streamed = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT)).stream()
                .anyMatch(MediaType.APPLICATION_NDJSON::equalsTypeAndSubtype);
        return streamed ? new StreamedAnswer(response, json, clock) : new WholeAnswer(response, json);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw refused("?timeZone", FaultCode.UNKNOWN_TIME_ZONE);
        }
    }

    private static @Nullable DateOrder order(@Nullable String dates) {
        return dates == null
                ? null
                : DateOrder.named(dates).orElseThrow(() -> refused("?dates", FaultCode.UNKNOWN_DATE_ORDER));
    }

    private static ExportRefused refused(String parameter, FaultCode code) {
        return new ExportRefused(Kind.INVALID, List.of(Fault.of(parameter, code)));
    }
}
