package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import meetlat.ingest.ShippedForm;
import meetlat.ingest.sheet.Exports;
import meetlat.ingest.sheet.Mutation;
import meetlat.ingest.sheet.SheetFile;
import meetlat.ingest.sheet.SheetLimits;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Workbooks and CSV files as office programs write them, damaged and sent: the sender gets an answer, a dry run writes
 * nothing and foretells what happens, and nothing stands on the log that a reader of the catalogue would refuse.
 */
@Tag("long")
class MutatedFilesTest {

    private static final int ROUNDS = 250;
    /** Of everything, the log included, so that rows are news again. */
    private static final int NEW_START = 100;

    private final Catalogue catalogue = ShippedForm.catalogue();
    private final NaiveReader reader = new NaiveReader(catalogue);
    private final List<byte[]> files =
            Exports.READABLE.stream().map(MutatedFilesTest::bytes).toList();
    private final Map<String, Integer> answers = new TreeMap<>();
    private FormsOverHttp forms = new FormsOverHttp(catalogue);

    @BeforeEach
    void givenAnEmptyLog() {
        forms = new FormsOverHttp(catalogue);
        forms.sheets = file -> SheetFile.open(file, SheetLimits.DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms-fr.xlsx", "office-nl.csv"})
    void aFileThatIsWholeIsTakenInWhole(String name) {
        assertThat(forms.export("", bytes(name))).hasStatus(200);
        assertThat(forms.given.written()).hasSize(12).allSatisfy(one -> reader.assertAccepts(name, one));
    }

    @Test
    void noDamagedFileBreaksIntakeOrGetsInWhatMayNot(TestReporter reporter) {
        long seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        Random random = new Random(seed);
        Mutation mutation = new Mutation(random);

        for (int round = 0; round < ROUNDS; round++) {
            if (round % NEW_START == 0) {
                givenAnEmptyLog();
            }
            int file = random.nextInt(files.size());
            assertAnsweredWell(
                    mutation.of(files.get(file)),
                    "seed %d, round %d, of %s".formatted(seed, round, Exports.READABLE.get(file)));
        }

        reporter.publishEntry("answers", answers.toString());
        assertThat(answers).as("each kind of answer was given, seed %d", seed).containsKeys("200", "415", "422", "new");
    }

    private void assertAnsweredWell(byte[] file, String from) {
        forms.given.forgetHistory();
        MvcTestResult foreseen = forms.export("?dryRun=true", file);
        assertThat(forms.given.written()).as("dry run, %s", from).isEmpty();

        MvcTestResult answer = forms.export("", file);

        int status = answer.getResponse().getStatus();
        assertThat(status).as(from).isIn(200, 413, 415, 422);
        assertThat(foreseen.getResponse().getStatus()).as(from).isEqualTo(status);
        String happened = text(answer);
        assertThat(text(foreseen).replace("\"dryRun\":true", "\"dryRun\":false"))
                .as(from)
                .isEqualTo(happened);
        int accepted = status == 200 ? happened.split("\"status\":\"(new|revision)\"", -1).length - 1 : 0;
        List<Submission> written = forms.given.written();
        assertThat(written).as(from).hasSize(accepted);
        written.forEach(submission -> reader.assertAccepts(from, submission));
        answers.merge(Integer.toString(status), 1, Integer::sum);
        answers.merge("new", accepted, Integer::sum);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Exports.file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
