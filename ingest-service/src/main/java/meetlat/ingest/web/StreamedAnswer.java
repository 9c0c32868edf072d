package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import meetlat.ingest.web.ExportAnswer.Head;
import meetlat.ingest.web.ExportAnswer.RowAnswer;
import meetlat.ingest.web.ExportAnswer.Summary;
import meetlat.ingest.web.ExportAnswer.Tail;
import meetlat.ingest.web.FaultAnswers.RemarkAnswer;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON for each row as soon as it is decided, so that progress can be shown. */
final class StreamedAnswer implements AnswerWriter {

    private final HttpServletResponse response;
    private final JsonMapper json;
    private final Clock clock;
    private long flushedAt;

    StreamedAnswer(HttpServletResponse response, JsonMapper json, Clock clock) {
        this.response = response;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void begin(Head head) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        line(head);
        waiting();
    }

    @Override
    public void row(RowAnswer row) throws IOException {
        line(row);
        if (clock.millis() - flushedAt >= RowIntake.BEAT_MILLIS) {
            waiting();
        }
    }

    @Override
    public void waiting() throws IOException {
        response.flushBuffer();
        flushedAt = clock.millis();
    }

    @Override
    public void end(Summary summary, List<RemarkAnswer> remarks) throws IOException {
        line(new Tail(summary, remarks));
        waiting();
    }

    private void line(Object value) throws IOException {
        OutputStream out = response.getOutputStream();
        out.write(json.writeValueAsBytes(value));
        out.write('\n');
    }
}
