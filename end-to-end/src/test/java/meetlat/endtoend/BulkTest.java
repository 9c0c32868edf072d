package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Many submissions in one request. */
@ExtendWith(RunningSystem.class)
class BulkTest {

    private static final String HEAD = "POST /api/v1/submissions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-ndjson\r\nConnection: close\r\nX-API-Key: "
            + As.SUBMITTER.key().orElseThrow() + "\r\n";

    private final Programme programme;
    private final SystemUnderTest system;

    BulkTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
    }

    @Test
    void eachLineIsAnsweredInOrderAndCountedOnce() {
        List<SampleSubmission> all = IntStream.range(0, 3_000)
                .mapToObj(i -> one("bulk-" + i % 100, "oostende", "P" + (1 + i % 6), i))
                .toList();
        all.forEach(programme.recount()::add);
        List<String> lines = all.stream().map(SampleSubmission::toJson).toList();

        assertInOrder(system.api().submitMany(lines), "accepted");
        assertInOrder(system.api().submitMany(lines), "duplicate");

        programme.awaitRecount();
    }

    /** Submitted one second after the one before, so that it is clear which counts. */
    private static SampleSubmission one(String responseId, String project, String period, int number) {
        String submittedAt =
                Instant.parse("2024-12-24T00:00:00Z").plusSeconds(number).toString();
        return submission(responseId, project, period, submittedAt, "events", (long) number % 1_000);
    }

    private static void assertInOrder(List<JsonNode> answers, String status) {
        assertThat(answers).hasSize(3_000);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).path("line").intValue()).isEqualTo(i + 1);
            assertThat(answers.get(i).path("status").stringValue()).isEqualTo(status);
        }
    }

    /** The answers are many times larger than what was sent, and than what any buffer on the way holds. */
    @Test
    @Timeout(120)
    void aSenderThatReadsNothingBeforeItHasSentEverythingIsAnswered() throws IOException {
        int lines = 100_000;
        String body = "{}\n".repeat(lines);
        try (Socket socket = connect()) {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            out.write((HEAD + "Content-Length: " + body.length() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body.getBytes(StandardCharsets.US_ASCII));
            out.flush();

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(answer.lines().filter(line -> line.contains("\"status\":\"rejected\"")))
                    .hasSize(lines);
            assertThat(answer).contains("{\"line\":" + lines + ",");
        }
    }

    @Test
    @Timeout(120)
    void whatWasAcceptedBeforeTheConnectionBrokeStands() throws IOException {
        List<SampleSubmission> all = IntStream.range(0, 100)
                .mapToObj(i -> one("cut-" + i, "boom", "P1", i))
                .toList();
        all.forEach(programme.recount()::add);
        TopicEnds before = TopicEnds.of(system);

        sendAndBreakOff(all);
        await().atMost(SystemUnderTest.PATIENCE)
                .untilAsserted(() -> assertThat(TopicEnds.of(system).total() - before.total())
                        .isEqualTo(50));

        List<JsonNode> answers = system.api()
                .submitMany(all.stream().map(SampleSubmission::toJson).toList());
        assertThat(answers)
                .extracting(answer -> answer.path("status").stringValue())
                .containsExactlyElementsOf(IntStream.range(0, 100)
                        .mapToObj(i -> i < 50 ? "duplicate" : "accepted")
                        .toList());
        programme.awaitRecount();
    }

    /** Sends the first half and a part of the next line. */
    private void sendAndBreakOff(List<SampleSubmission> all) throws IOException {
        StringBuilder half = new StringBuilder();
        all.subList(0, 50).forEach(s -> half.append(s.toJson()).append('\n'));
        half.append(all.get(50).toJson(), 0, 30);
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write((HEAD + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(half.length()) + "\r\n" + half
                            + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private Socket connect() throws IOException {
        return new Socket("127.0.0.1", system.address("ingest-service").getPort());
    }
}
