package meetlat.ingest.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import meetlat.ingest.CsvText;
import meetlat.ingest.Given;
import meetlat.ingest.forms.Sheets;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.log.AnsweringLog;
import meetlat.ingest.message.FaultMessages;
import meetlat.schemas.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** All ways in of a form, over a log that answers at once. Files are plain CSV unless a test says otherwise. */
final class FormsOverHttp {

    private static final BulkProperties BULK = new BulkProperties(8, DataSize.ofMegabytes(1), DataSize.ofKilobytes(64));

    final AnsweringLog given = new AnsweringLog();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final MockMvcTester http;
    Sheets sheets = file -> CsvText.of(text(file));

    @Nullable
    Path lastFile;

    FormsOverHttp(Catalogue published) {
        this(published, Given.NOW);
    }

    FormsOverHttp(Catalogue published, Instant now) {
        IngestProperties properties = new IngestProperties(DataSize.ofKilobytes(4));
        ExportProperties exports = new ExportProperties(DataSize.ofKilobytes(64), 8);
        PublishedCatalogue catalogue = new PublishedCatalogue();
        catalogue.read("1", published, false);
        IngestMetrics metrics = new IngestMetrics(meters);
        ExportMetrics exportMetrics = new ExportMetrics(meters, metrics);
        FaultAnswers words = new FaultAnswers(new FaultMessages());
        Senders senders = new Senders();
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Respondents nobody = address -> null;
        ExportImport imports = new ExportImport(given.log(), this::open, nobody, words, exportMetrics, exports, clock);
        http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(
                        new SubmissionController(catalogue, given.log(), senders, properties, metrics, clock),
                        new BulkController(catalogue, given.log(), senders, words, properties, BULK, metrics, clock),
                        new ResponseController(catalogue, given.log(), senders, nobody, properties, metrics, clock),
                        new ExportController(catalogue, senders, imports, words, exports, new JsonMapper(), clock))
                .defaultRequest(MockMvcRequestBuilders.get("/").with(GivenCallers.submitter()))
                .setControllerAdvice(new Problems(metrics, words), new ExportProblems(exportMetrics, words))
                .build());
    }

    private meetlat.ingest.sheet.Sheet open(Path file) {
        lastFile = file;
        return sheets.open(file);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MvcTestResult submit(byte[] body) {
        return http.post()
                .uri("/api/v1/submissions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult submitLines(byte[] lines) {
        return http.post()
                .uri("/api/v1/submissions")
                .contentType(MediaType.APPLICATION_NDJSON)
                .content(lines)
                .exchange();
    }

    MvcTestResult respond(String query, byte[] body) {
        return http.post()
                .uri("/api/v1/forms/ifg-monitoring/responses" + query)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult export(String query, byte[] file) {
        return http.post()
                .uri("/api/v1/forms/ifg-monitoring/exports" + query)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .accept(MediaType.APPLICATION_JSON)
                .content(file)
                .exchange();
    }

    double counted(String meter, String... tags) {
        return meters.get(meter).tags(tags).counter().count();
    }
}
