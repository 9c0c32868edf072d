package meetlat.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import meetlat.ingest.Given;
import meetlat.schemas.Form;
import meetlat.schemas.QuestionType;
import org.junit.jupiter.api.Test;

class SubmissionIdentityTest {

    private final SubmissionReader reader =
            new SubmissionReader(FormCatalogue.of(List.of(Given.catalogue())), Given.SENDER, Given.NOW);

    @Test
    void theSameContentIsTheSameRevisionHoweverItIsWritten() {
        assertThat(identity("{\"witnesses\": 16, \"victims\": 3}"))
                .isEqualTo(identity("{\"victims\":3.0,\n\"r0a\":16}"));
    }

    @Test
    void otherContentIsAnotherRevisionOfTheSameSubmission() {
        SubmissionIdentity first = identity("{\"witnesses\": 16}");
        List<SubmissionIdentity> others = Stream.of("{\"witnesses\": 17}", "{\"witnesses\": null}", "{\"victims\": 16}")
                .map(this::identity)
                .toList();

        assertThat(others).allSatisfy(other -> assertThat(other.submissionId()).isEqualTo(first.submissionId()));
        assertThat(Stream.concat(Stream.of(first), others.stream()).map(SubmissionIdentity::revision))
                .doesNotHaveDuplicates();
    }

    @Test
    void aBlankIsTheSameAsAnAnswerThatIsLeftOutAndNotTheSameAsZero() {
        assertThat(identity("{\"witnesses\": null, \"victims\": 3}"))
                .isEqualTo(identity("{\"victims\": 3}"))
                .isNotEqualTo(identity("{\"witnesses\": 0, \"victims\": 3}"));
    }

    @Test
    void anotherResponseOrSourceIsAnotherSubmission() {
        CheckedSubmission submission = read(Given.submission("{}"));
        CheckedSubmission other = read(Given.submission("{}").replace("42", "43"));

        assertThat(SubmissionIdentity.of("a", submission).submissionId())
                .isNotEqualTo(SubmissionIdentity.of("b", submission).submissionId())
                .isNotEqualTo(SubmissionIdentity.of("a", other).submissionId());
    }

    @Test
    void theIdStaysWhatItIs() {
        // Ids on the log outlive every release: this value never changes.
        assertThat(identity("{\"witnesses\": 16}"))
                .isEqualTo(new SubmissionIdentity("12d0ebce7e4dd2fd9b327e7436b7087b", REVISION));
    }

    @Test
    void aListOfTextsIsOneContentHoweverLongItIs() {
        List<String> revisions = Stream.of("[]", "[\"a\"]", "[\"a\", \"b\"]", "[\"ab\"]", "[\"b\", \"a\"]", "\"a\"")
                .map(SubmissionIdentityTest::revisionOfAnUnknownKind)
                .toList();

        assertThat(revisions).doesNotHaveDuplicates();
        // As with the id: the class that Java happens to choose for a list is no part of it.
        assertThat(revisions.get(1)).isEqualTo("1efd8c33ddc2ad2224e0c9e00b96f08c");
    }

    private static final String REVISION = "c342bf7cb7b0af8993bb879ff9f98f13";

    private static String revisionOfAnUnknownKind(String answer) {
        Form form = Given.form(
                "ifg-monitoring",
                Given.question("a").setType(QuestionType.UNKNOWN).build());
        FormCatalogue catalogue = FormCatalogue.of(List.of(Given.inForce(1, form)));
        byte[] body = Given.submission("{\"a\": " + answer + "}").getBytes(StandardCharsets.UTF_8);
        return SubmissionIdentity.of("default", new SubmissionReader(catalogue, Given.SENDER, Given.NOW).read(body))
                .revision();
    }

    private SubmissionIdentity identity(String answers) {
        return SubmissionIdentity.of("default", read(Given.submission(answers)));
    }

    private CheckedSubmission read(String body) {
        return reader.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
