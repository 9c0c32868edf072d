package meetlat.deployment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meetlat.deployment.importing.GivenIngest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions, one a line, sent by the command. */
class BulkImportTest {

    @TempDir
    private Path folder;

    @Test
    void aLargeFileGoesInPartsAndLinesKeepTheirNumber() throws IOException {
        Path file = file(IntStream.rangeClosed(1, 1_001)
                .mapToObj(n -> "{\"responseId\":\"" + n + "\",\"note\":\"é\"}")
                .collect(Collectors.joining("\n\n")));
        String firstPart = IntStream.rangeClosed(1, 1_000)
                .mapToObj(n -> result(n, "accepted"))
                .collect(Collectors.joining("\n"));
        try (GivenIngest ingest = new GivenIngest(Answer.lines(firstPart), Answer.lines("""
                {"line":1,"status":"rejected","errors":[{"pointer":"/answers/witnesses","detail":"moet een getal zijn"}]}"""))) {
            assertThat(ingest.run(file.toString())).isEqualTo(1);

            // Blank lines count in the file and are not sent.
            assertThat(ingest.out()).isEqualTo("""
                    line 2001 is refused
                      /answers/witnesses: moet een getal zijn
                    1001 lines: 1000 accepted, 1 refused
                    """);
            assertThat(ingest.calls).hasSize(2);
            assertThat(ingest.calls.get(0).body().lines()).hasSize(1_000);
            assertThat(ingest.calls.get(1).body()).isEqualTo("{\"responseId\":\"1001\",\"note\":\"é\"}\n");
            assertThat(ingest.calls.get(0).path().getPath()).isEqualTo("/api/v1/submissions");
            assertThat(ingest.calls.get(0).header("Content-type")).isEqualTo("application/x-ndjson");
        }
    }

    @Test
    void aServiceBehindAPathOfAProxyIsCalledThere() throws IOException {
        Path file = file("{\"a\":1}");
        try (GivenIngest ingest = new GivenIngest(Answer.lines(result(1, "accepted")))) {
            assertThat(ingest.run("--ingest=" + ingest.address() + "/meetlat/ingest/", file.toString()))
                    .isZero();

            assertThat(ingest.calls.get(0).path().getPath()).isEqualTo("/meetlat/ingest/api/v1/submissions");
        }
    }

    @Test
    void onlyTheLinesThatCouldNotBeStoredAreSentAgain() throws IOException {
        Path file = file("{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n");
        try (GivenIngest ingest = new GivenIngest(
                Answer.lines(result(1, "accepted"), result(2, "unavailable"), result(3, "unavailable")),
                Answer.lines(result(1, "accepted"), result(2, "duplicate")))) {
            assertThat(ingest.run(file.toString())).isZero();

            assertThat(ingest.calls.get(1).body()).isEqualTo("{\"a\":2}\n{\"a\":3}\n");
            assertThat(ingest.waits).containsExactly(IngestCalls.USUAL_WAIT);
            assertThat(ingest.out()).isEqualTo("3 lines: 2 accepted, 1 unchanged\n");
        }
    }

    @Test
    void linesThatCannotBeStoredAtAllEndWithOne() throws IOException {
        Path file = file("{\"a\":1}");
        try (GivenIngest ingest = new GivenIngest(Answer.lines(result(1, "unavailable")))) {
            assertThat(ingest.run(file.toString())).isEqualTo(1);

            assertThat(ingest.calls).hasSize(IngestCalls.MOST_TRIES);
            assertThat(ingest.out()).isEqualTo("1 line: 1 not stored\n");
        }
    }

    @Test
    void anAnswerThatLeavesOutALineIsAFailure() throws IOException {
        Path file = file("{\"a\":1}\n{\"a\":2}\n");
        try (GivenIngest ingest = new GivenIngest(Answer.lines(result(1, "accepted")))) {
            assertThat(ingest.run(file.toString())).isEqualTo(2);
            assertThat(ingest.err()).contains("the answer ended after 1 line: 1 accepted");
        }
    }

    private static String result(int line, String status) {
        return "{\"line\":" + line + ",\"status\":\"" + status + "\",\"submissionId\":\"x\"}";
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("history.ndjson"), text, StandardCharsets.UTF_8);
    }
}
