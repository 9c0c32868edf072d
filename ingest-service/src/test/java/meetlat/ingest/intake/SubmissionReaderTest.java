package meetlat.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meetlat.ingest.Given;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {

    private final SubmissionReader reader =
            new SubmissionReader(FormCatalogue.of(List.of(Given.catalogue())), Given.SENDER, Given.NOW);

    @Test
    void aSubmissionIsReadWithItsAnswersAsTheyWereGiven() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("witnesses", 16L);
        answers.put("victims", null);

        assertThat(read(Given.submission("{\"witnesses\": 16, \"victims\": null}")))
                .isEqualTo(new CheckedSubmission(
                        "ifg-monitoring",
                        "42",
                        "verviers",
                        "P5",
                        Instant.parse("2024-07-01T09:30:00Z"),
                        null,
                        null,
                        null,
                        answers,
                        List.of()));
    }

    @Test
    void aQuestionMayBeNamedByItsAlias() {
        assertThat(read(Given.submission("{\"r0a\": 16}")).answers()).isEqualTo(Map.of("witnesses", 16L));
    }

    @Test
    void everyFaultIsNamed() {
        SubmissionRefused refused = refusal("""
                {"form": "ifg-monitoring", "responseId": "", "project": "atlantis", "period": "P9",
                 "submittedAt": "yesterday", "mail": "a@b.be",
                 "answers": {"witnesses": -1, "victims": 1.5, "who": "x", "a/b": 1}, "synthetic": ["nobody"]}""");

        assertThat(refused.kind()).isEqualTo(Kind.INVALID);
        assertThat(refused.faults())
                .map(Given::said)
                .containsExactly(
                        "/mail: is not part of a submission; remove it",
                        "/responseId: must be a text that is not empty",
                        "/project: no such project in the catalogue",
                        "/period: no such period in the catalogue",
                        "/submittedAt: must be a time with offset, such as 2024-07-01T09:30:00Z",
                        "/answers/witnesses: must be from 0 to 1,000, not -1",
                        "/answers/victims: must be a whole number from 0 to 1,000, or blank",
                        "/answers/who: no such question in the form",
                        "/answers/a~1b: no such question in the form",
                        "/synthetic/0: must name a question that is answered");
    }

    @Test
    void anUnknownFormIsToldApartAndTheRestIsCheckedAllTheSame() {
        SubmissionRefused refused =
                refusal("{\"form\": \"other\", \"responseId\": \"1\", \"project\": \"atlantis\", \"period\": \"P5\","
                        + " \"submittedAt\": \"2024-07-01T09:30:00Z\", \"answers\": {}}");

        assertThat(refused.kind()).isEqualTo(Kind.UNKNOWN_FORM);
        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/form", "/project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"a\": 1, \"a\": 2}", "{} {}", "{\"a\": 01}"})
    void whatIsNotJsonIsUnreadable(String body) {
        assertThat(refusal(body).kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void bytesThatAreNotUtf8AreUnreadable() {
        byte[] latin1 = Given.submission("{\"é\": 1}").getBytes(StandardCharsets.ISO_8859_1);

        SubmissionRefused refused = catchThrowableOfType(SubmissionRefused.class, () -> reader.read(latin1));

        assertThat(refused.kind()).isEqualTo(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "true"})
    void jsonThatIsNoObjectIsRefused(String body) {
        assertThat(refusal(body).faults()).map(Given::said).containsExactly(": must be a JSON object");
    }

    static Stream<String> badCounts() {
        return Stream.of("-1", "1.5", "1001", "1e999", "99999999999999999999", "true", "\"16\"", "[1]", "{}");
    }

    @ParameterizedTest
    @MethodSource("badCounts")
    void onlyAPlausibleWholeNumberIsACount(String answer) {
        assertThat(refusal(Given.submission("{\"witnesses\": " + answer + "}")).faults())
                .extracting(Fault::pointer)
                .containsExactly("/answers/witnesses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "16.0", "1e2"})
    void aWholeNumberIsACountHoweverItIsWritten(String answer) {
        assertThat(read(Given.submission("{\"witnesses\": " + answer + "}")).answers())
                .containsKey("witnesses");
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        assertThat(refusal(Given.submission("{\"witnesses\": 1, \"r0a\": 2}")).faults())
                .map(Given::said)
                .containsExactly("/answers/r0a: answers a question that is answered already under another name");
    }

    @Test
    void aSubmissionTimeInTheFutureIsRefused() {
        String body = Given.submission("{}").replace("2024-07-01T09:30:00Z", "2024-07-09T09:30:00Z");

        assertThat(refusal(body).faults()).map(Given::said).containsExactly("/submittedAt: lies in the future");
    }

    private CheckedSubmission read(String body) {
        return reader.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private SubmissionRefused refusal(String body) {
        return catchThrowableOfType(SubmissionRefused.class, () -> read(body));
    }
}
