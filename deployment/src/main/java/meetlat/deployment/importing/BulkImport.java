package meetlat.deployment.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import meetlat.deployment.DeploymentException;
import tools.jackson.databind.JsonNode;

/**
 * Sends submissions, one a line. In parts: the HTTP client reads no answer before it has sent the whole body, so over one
 * request a large file would wait for a service that waits for its answers to be read. A part is also what is sent again
 * when the service is busy.
 */
final class BulkImport {

    private static final int PART_LINES = 1_000;
    private static final int PART_BYTES = 1_000_000;

    /** Each byte is one character, and back: a line goes out as it stands, whatever is in it. */
    private static final Charset AS_IT_STANDS = StandardCharsets.ISO_8859_1;

    private final ImportOptions options;
    private final IngestCalls calls;
    private final Progress progress;
    private final Rows rows;

    BulkImport(ImportOptions options, IngestCalls calls, Progress progress, PrintStream out) {
        this.options = options;
        this.calls = calls;
        this.progress = progress;
        this.rows = new Rows("line", out);
    }

    /** @param number of the line in the file, from 1 */
    private record Line(int number, String text) {}

    Rows run() {
        try (BufferedReader reader = Files.newBufferedReader(options.file(), AS_IT_STANDS)) {
            List<Line> part = new ArrayList<>();
            int bytes = 0;
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    part.add(new Line(number, text));
                    bytes += text.length() + 1;
                }
                if (part.size() >= PART_LINES || bytes >= PART_BYTES) {
                    sendUntilStored(part);
                    part = new ArrayList<>();
                    bytes = 0;
                }
            }
            sendUntilStored(part);
            return rows;
        } catch (IOException e) {
            throw new DeploymentException("cannot read " + options.file(), e);
        }
    }

    private void sendUntilStored(List<Line> part) {
        List<Line> left = part;
        for (int tries = 1; !left.isEmpty(); tries++) {
            if (tries > 1) {
                calls.comeBackLater(IngestCalls.USUAL_WAIT);
            }
            left = send(left, tries == IngestCalls.MOST_TRIES);
        }
    }

    /** The lines that could not be stored and may be sent again; on the last try there are none. */
    private List<Line> send(List<Line> part, boolean last) {
        List<Line> left = new ArrayList<>();
        int[] answered = {0};
        String body = part.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
        calls.post(
                "/api/v1/submissions", "application/x-ndjson", BodyPublishers.ofString(body, AS_IT_STANDS), result -> {
                    Line line = lineOf(result, part);
                    answered[0]++;
                    if (!last && result.path("status").stringValue("").equals(Rows.UNAVAILABLE)) {
                        left.add(line);
                    } else {
                        progress.clear();
                        rows.add(line.number(), result);
                        progress.at(line.number() + " lines");
                    }
                });
        if (answered[0] != part.size()) {
            throw new DeploymentException(
                    "the answer ended after " + rows.summary() + ". Run it again: what is in counts as unchanged");
        }
        return left;
    }

    private static Line lineOf(JsonNode result, List<Line> part) {
        int position = result.path("line").intValue(0);
        if (position < 1 || position > part.size()) {
            throw new DeploymentException("the answer speaks of line " + position + ", which was not sent");
        }
        return part.get(position - 1);
    }
}
