package meetlat.deployment.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import meetlat.deployment.importing.GivenIngest.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export of a form, sent by the command. */
class ExportImportTest {

    private static final String HEAD = """
            {"form":"f","dryRun":false,"rows":2,"remarks":[{"code":"dates","detail":"datums zijn dag/maand"}],\
            "ignoredColumns":[{"cell":"K1","header":"Naam"}]}""";
    private static final String TAKEN = "{\"row\":2,\"responseId\":\"1\",\"status\":\"new\"}";
    private static final String UNCHANGED = "{\"row\":3,\"responseId\":\"2\",\"status\":\"duplicate\"}";
    private static final String REFUSED = """
            {"row":3,"responseId":"2","status":"rejected","errors":[\
            {"pointer":"Sheet1!F3","question":"witnesses","code":"count","detail":"moet een geheel getal zijn"},\
            {"pointer":"Sheet1!G3","code":"required","detail":"is verplicht"}]}""";
    private static final String BUSY = "{\"row\":2,\"responseId\":\"1\",\"status\":\"unavailable\"}";
    private static final String END =
            "{\"summary\":{\"rows\":2},\"remarks\":[{\"code\":\"stopped\",\"detail\":\"aan het einde\"}]}";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void given() throws IOException {
        file = Files.writeString(folder.resolve("export P5.csv"), "ID;Getuigen\n1;4\n2;é\n");
    }

    @Test
    void aRowThatDoesNotCountIsTold() throws IOException {
        String overtaken = """
                {"row":2,"responseId":"1","status":"duplicate","remarks":[{"code":"outdated","detail":"telt niet mee"}]}""";
        try (GivenIngest ingest = new GivenIngest(Answer.lines(HEAD, overtaken, UNCHANGED, END))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isZero();

            assertThat(ingest.out())
                    .contains("row 2 is unchanged\n  telt niet mee\n")
                    .endsWith("2 rows: 2 unchanged\n");
        }
    }

    @Test
    void theFileGoesOutAsItIsWithTheKeyAndWhatWasAsked() throws IOException {
        try (GivenIngest ingest = new GivenIngest(Answer.lines(HEAD, TAKEN, UNCHANGED, END))) {
            int code = ingest.run(
                    file.toString(),
                    "--form=ifg-monitoring",
                    "--dates=dmy",
                    "--time-zone=Europe/Brussels",
                    "--period=P5");

            assertThat(code).isZero();
            assertThat(ingest.out()).isEqualTo("""
                    note: datums zijn dag/maand
                    not a question of the form, not kept: K1 Naam
                    note: aan het einde
                    2 rows: 1 new, 1 unchanged
                    """);
            assertThat(ingest.err()).isEmpty();
            GivenIngest.Call call = ingest.calls.get(0);
            assertThat(call.path().getPath()).isEqualTo("/api/v1/forms/ifg-monitoring/exports");
            assertThat(call.path().getRawQuery().split("&"))
                    .containsExactlyInAnyOrder("dates=dmy", "timeZone=Europe%2FBrussels", "period=P5", "dryRun=false");
            assertThat(call.body()).isEqualTo("ID;Getuigen\n1;4\n2;é\n");
            assertThat(call.header("X-api-key")).isEqualTo("key-of-the-environment");
            assertThat(call.header("Content-type")).isEqualTo("text/csv");
            assertThat(call.header("Accept-language")).isEqualTo("nl");
            assertThat(call.header("Accept")).startsWith("application/x-ndjson");
        }
    }

    @Test
    void aFileThatIsTooLargeIsNotSent() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(32 * 1024 * 1024 + 1);
        }
        try (GivenIngest ingest = new GivenIngest(Answer.lines(HEAD, TAKEN, UNCHANGED, END))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isEqualTo(2);

            assertThat(ingest.calls).isEmpty();
            assertThat(ingest.err()).contains("is larger than the 32 MiB that the service takes at once");
        }
    }

    @Test
    void aRefusedRowIsToldCellByCellAndEndsWithOne() throws IOException {
        try (GivenIngest ingest = new GivenIngest(Answer.lines(HEAD, TAKEN, REFUSED, END))) {
            assertThat(ingest.run(file.toString(), "--form=f", "--dry-run")).isEqualTo(1);

            assertThat(ingest.calls.get(0).path().getQuery()).isEqualTo("dryRun=true");
            assertThat(ingest.out()).endsWith("""
                    row 3 is refused
                      Sheet1!F3 (witnesses): moet een geheel getal zijn
                      Sheet1!G3: is verplicht
                    note: aan het einde
                    dry run, nothing was taken in: 2 rows: 1 new, 1 refused
                    """);
        }
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSaysSo() throws IOException {
        try (GivenIngest ingest = new GivenIngest(
                Answer.problem(503, "Retry-After: 7", "{\"detail\":\"later\"}"),
                Answer.problem(429, "Retry-After: 2", "{\"detail\":\"te veel\"}"),
                Answer.lines(HEAD, TAKEN, UNCHANGED, END))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isZero();

            assertThat(ingest.waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
            assertThat(ingest.err()).contains("the service is busy: trying again in 7 s");
        }
    }

    @Test
    void aServiceThatStaysBusyIsLeftAlone() throws IOException {
        try (GivenIngest ingest = new GivenIngest(Answer.problem(503, "Retry-After: 86400", "no JSON"))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isEqualTo(2);

            assertThat(ingest.calls).hasSize(IngestCalls.MOST_TRIES);
            assertThat(ingest.waits).hasSize(IngestCalls.MOST_TRIES - 1).containsOnly(Duration.ofMinutes(2));
            assertThat(ingest.err()).endsWith("the service is still busy after 12 tries: run it again later\n");
        }
    }

    @Test
    void rowsThatCouldNotBeStoredAreSentOnceMoreAndARefusalIsToldOnce() throws IOException {
        try (GivenIngest ingest =
                new GivenIngest(Answer.lines(HEAD, BUSY, REFUSED, END), Answer.lines(HEAD, TAKEN, REFUSED, END))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isEqualTo(1);

            assertThat(ingest.calls).hasSize(2);
            assertThat(ingest.waits).containsExactly(IngestCalls.USUAL_WAIT);
            assertThat(ingest.out()).endsWith("2 rows: 1 new, 1 refused\n").containsOnlyOnce("row 3 is refused");
        }
    }

    @Test
    void aCallThatIsRefusedAsAWholeEndsWithTwoAndSaysWhatToDo() throws IOException {
        String problem = """
                {"detail":"Niets is ingelezen.","errors":[{"pointer":"Sheet1!A1","code":"no-id","detail":"moet ID heten"}]}""";
        try (GivenIngest ingest = new GivenIngest(Answer.problem(422, "", problem))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isEqualTo(2);

            assertThat(ingest.out()).isEmpty();
            assertThat(ingest.err()).isEqualTo("""
                    meetlat import: the file is not usable: Niets is ingelezen.
                      Sheet1!A1: moet ID heten
                    """);
        }
    }

    @Test
    void anAnswerThatBreaksOffIsAFailureThatMayBeRepeated() throws IOException {
        try (GivenIngest ingest = new GivenIngest(new Answer(200, "", HEAD + "\n" + TAKEN + "\n", true))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isEqualTo(2);
            assertThat(ingest.err()).contains("Run it again: what is in counts as unchanged");
        }
        try (GivenIngest ingest = new GivenIngest(Answer.lines(HEAD, TAKEN))) {
            assertThat(ingest.run(file.toString(), "--form=f")).isEqualTo(2);
            assertThat(ingest.err()).contains("the answer ended after 1 row: 1 new.");
        }
    }

    @Test
    void whereNobodyAnswersTheAddressIsNamed() throws IOException {
        GivenIngest gone = new GivenIngest(Answer.lines(HEAD));
        gone.close();

        assertThat(gone.run(file.toString(), "--form=f")).isEqualTo(2);
        assertThat(gone.err()).contains("no answer from " + gone.address() + ": is ingest-service running");
    }
}
