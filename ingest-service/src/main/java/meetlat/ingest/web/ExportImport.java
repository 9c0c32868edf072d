package meetlat.ingest.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import meetlat.ingest.forms.Export;
import meetlat.ingest.forms.ExportRequest;
import meetlat.ingest.forms.ExportedRows;
import meetlat.ingest.forms.Sheets;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.log.Forecast;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.sheet.Sheet;
import meetlat.ingest.web.ExportAnswer.Head;
import org.springframework.stereotype.Component;

/**
 * Takes an export in, in two readings: the first finds out whether the file can be taken in as a whole, the second takes
 * its rows, each for itself.
 */
@Component
class ExportImport {

    private final SubmissionLog log;
    private final Sheets sheets;
    private final Respondents respondents;
    private final FaultAnswers words;
    private final ExportMetrics metrics;
    private final ExportProperties properties;
    private final Clock clock;

    ExportImport(
            SubmissionLog log,
            Sheets sheets,
            Respondents respondents,
            FaultAnswers words,
            ExportMetrics metrics,
            ExportProperties properties,
            Clock clock) {
        this.log = log;
        this.sheets = sheets;
        this.respondents = respondents;
        this.words = words;
        this.metrics = metrics;
        this.properties = properties;
        this.clock = clock;
    }

    /** Writes nothing to the answer before the first reading is done; what it throws can still be answered. */
    void run(
            Path file,
            ExportRequest request,
            boolean dryRun,
            FormCatalogue catalogue,
            Sender sender,
            Locale reader,
            AnswerWriter answer)
            throws IOException {
        Export export;
        try (Sheet sheet = sheets.open(file)) {
            export = Export.of(sheet, request, catalogue, sender);
        }
        metrics.read(dryRun);
        answer.begin(new Head(
                request.form(),
                dryRun,
                export.rows(),
                export.remarks().stream()
                        .map(remark -> words.of(remark, reader))
                        .toList(),
                export.ignoredColumns()));
        RowAnswers rows = new RowAnswers(words, reader);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try (Sheet sheet = sheets.open(file)) {
            new RowIntake(way(dryRun, sender), listener(dryRun, rows, answer), properties.window())
                    .takeAll(new ExportedRows(export, sheet, catalogue, sender, respondents, now));
        }
        answer.end(rows.summary(), rows.remarks());
    }

    private RowIntake.Way way(boolean dryRun, Sender sender) {
        if (!dryRun) {
            return submission -> log.take(submission, sender, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        Forecast forecast = log.forecast(sender);
        return submission -> {
            try {
                return CompletableFuture.completedFuture(forecast.next(submission));
            } catch (SubmissionRefused refused) {
                return CompletableFuture.failedFuture(refused);
            }
        };
    }

    private RowIntake.Listener listener(boolean dryRun, RowAnswers rows, AnswerWriter answer) {
        return new RowIntake.Listener() {

            @Override
            public void decided(RowResult result) throws IOException {
                if (!dryRun) {
                    metrics.decided(result);
                }
                answer.row(rows.of(result));
            }

            @Override
            public void waiting() throws IOException {
                answer.waiting();
            }
        };
    }
}
