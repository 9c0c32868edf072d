package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import meetlat.ingest.web.ExportAnswer.Head;
import meetlat.ingest.web.ExportAnswer.RowAnswer;
import meetlat.ingest.web.ExportAnswer.Summary;
import meetlat.ingest.web.FaultAnswers.RemarkAnswer;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object, the summary first: the rows wait until the last is decided. */
final class WholeAnswer implements AnswerWriter {

    private static final int MOST_IN_MEMORY = 256 * 1_024;

    private final HttpServletResponse response;
    private final JsonMapper json;
    private final HeldAnswers rows = new HeldAnswers(MOST_IN_MEMORY);
    private Head head = new Head("", false, 0, List.of(), List.of());

    WholeAnswer(HttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    @Override
    public void begin(Head head) {
        this.head = head;
    }

    @Override
    public void row(RowAnswer row) throws IOException {
        rows.add((json.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end(Summary summary, List<RemarkAnswer> remarks) throws IOException {
        if (summary.unavailable() > 0 && summary.added() + summary.revision() == 0) {
            throw new NothingStored();
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        try (JsonGenerator out = json.createGenerator(response.getOutputStream());
                BufferedReader lines = new BufferedReader(new InputStreamReader(rows.read(), StandardCharsets.UTF_8))) {
            out.writeStartObject();
            out.writeStringProperty("form", head.form());
            out.writeBooleanProperty("dryRun", head.dryRun());
            out.writePOJOProperty("summary", summary);
            out.writePOJOProperty(
                    "remarks",
                    Stream.concat(head.remarks().stream(), remarks.stream()).toList());
            out.writePOJOProperty("ignoredColumns", head.ignoredColumns());
            out.writeName("rows");
            out.writeStartArray();
            for (String row = lines.readLine(); row != null; row = lines.readLine()) {
                out.writeRawValue(row);
            }
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The log cannot be written, and nothing of the file is on it. */
    static final class NothingStored extends RuntimeException {

        NothingStored() {
            super("No row could be stored now. Send the same file again: each row is counted once.");
        }
    }
}
