package meetlat.deployment.importing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import meetlat.deployment.DeploymentException;
import tools.jackson.databind.JsonNode;

/** Sends the export of a form whole; once more when rows could not be stored, since those that were count as unchanged. */
final class ExportImport {

    private static final long MEBIBYTE = 1024L * 1024;
    /** As the service has it: {@code meetlat.exports.file-limit}. */
    private static final long LARGEST_BYTES = 32 * MEBIBYTE;

    private final ImportOptions options;
    private final IngestCalls calls;
    private final Progress progress;
    private final PrintStream out;
    private final Rows rows;
    private int expected;
    private boolean remarked;

    ExportImport(ImportOptions options, IngestCalls calls, Progress progress, PrintStream out) {
        this.options = options;
        this.calls = calls;
        this.progress = progress;
        this.out = out;
        this.rows = new Rows("row", out);
    }

    /** Throws {@link DeploymentException} when the file is larger than the service takes, before any of it is sent. */
    Rows run() {
        requireSize(options.file());
        for (int tries = 1; ; tries++) {
            send();
            if (rows.of(Rows.UNAVAILABLE) == 0 || options.dryRun() || tries == IngestCalls.MOST_TRIES) {
                return rows;
            }
            calls.comeBackLater(IngestCalls.USUAL_WAIT);
        }
    }

    private static void requireSize(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new DeploymentException(file + " is larger than the " + LARGEST_BYTES / MEBIBYTE
                        + " MiB that the service takes at once: split the export, for instance by year");
            }
        } catch (IOException e) {
            throw new DeploymentException("cannot read " + file, e);
        }
    }

    private void send() {
        rows.startAnew();
        boolean[] whole = {false};
        calls.post(path(), contentType(options.file()), body(options.file()), line -> {
            if (line.has("summary")) {
                whole[0] = true;
                remark(line);
            } else if (line.has("row")) {
                take(line);
            } else {
                begin(line);
            }
        });
        if (!whole[0]) {
            throw new DeploymentException(
                    "the answer ended after " + rows.summary() + ". Run it again: what is in counts as unchanged");
        }
    }

    private void take(JsonNode line) {
        progress.clear();
        rows.add(line.path("row").intValue(), line);
        progress.at(rows.count() + " of " + expected + " rows");
    }

    private void begin(JsonNode head) {
        expected = head.path("rows").intValue(0);
        if (!remarked) {
            remarked = true;
            remark(head);
            head.path("ignoredColumns")
                    .forEach(column -> out.println("not a question of the form, not kept: "
                            + column.path("cell").stringValue("") + " "
                            + column.path("header").stringValue("")));
        }
    }

    private void remark(JsonNode line) {
        line.path("remarks")
                .forEach(remark -> out.println("note: " + remark.path("detail").stringValue("")));
    }

    private String path() {
        Map<String, String> parameters = new LinkedHashMap<>(options.reading());
        parameters.put("dryRun", Boolean.toString(options.dryRun()));
        return "/api/v1/forms/" + encoded(options.form().orElseThrow()) + "/exports?"
                + parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String contentType(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        return name.endsWith(".csv") ? "text/csv" : "application/octet-stream";
    }

    private static BodyPublisher body(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new DeploymentException("cannot read " + file, e);
        }
    }
}
