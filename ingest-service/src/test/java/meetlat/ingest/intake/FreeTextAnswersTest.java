package meetlat.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import meetlat.ingest.Given;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be answered in the respondent's own words. */
class FreeTextAnswersTest {

    private static final String REMOVE = "; remove it: an answer must not lead to a person";

    @ParameterizedTest
    @CsvSource({
        "'Meer bekendheid',Meer bekendheid",
        "'\u00a0 Meer \\t bekendheid \\n','Meer \t bekendheid'",
        "'een\\r\\ntwee\\rdrie','een\ntwee\ndrie'"
    })
    void aTextIsKeptWithoutBlanksAroundIt(String answer, String kept) {
        assertThat(answered(answer, text(20))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\n\u00a0\\t"})
    void aBlankTextIsNoAnswer(String answer) {
        assertThat(answered(answer, text(20))).isNull();
    }

    @Test
    void itsLengthIsCountedInCharactersThatPeopleSee() {
        assertThat(answered("👪👪👪", text(3))).isEqualTo("👪👪👪");
        assertThat(refusal("\"👪👪👪👪\"", text(3)))
                .containsExactly("must be a text of at most 3 characters, without control characters, or blank");
    }

    @Test
    void theLongestOfAllVersionsIsTaken() {
        assertThat(answered("12345", text(3), text(5), text(4))).isEqualTo("12345");
        assertThat(refusal("\"123456\"", text(3), text(5)))
                .containsExactly("must be a text of at most 5 characters, without control characters, or blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0000b\"", "\"a\\u0007\"", "\"a\\ud83d\"", "1", "true", "[\"a\"]", "{}"})
    void whatIsNoTextIsRefused(String answer) {
        assertThat(refusal(answer, text(20)))
                .containsExactly("must be a text of at most 20 characters, without control characters, or blank");
    }

    @Test
    void personalDataIsRefusedWithTheAdviceToRemoveIt() {
        assertThat(refusal("\"vraag an@voorbeeld.be\"", text(100)))
                .containsExactly("seems to hold an e-mail address" + REMOVE);
        assertThat(refusal("\"bel 0470/12.34.56\"", text(100)))
                .containsExactly("seems to hold a telephone number" + REMOVE);
        assertThat(refusal("\"het slachtoffer, 85.07.30-033.28\"", text(100)))
                .containsExactly("seems to hold a national register number" + REMOVE);
        assertThat(refusal("\"op BE68 5390 0754 7034\"", text(100)))
                .containsExactly("seems to hold an account number" + REMOVE);
    }

    @Test
    void allThatIsWrongIsNamedAndNothingIsQuoted() {
        assertThat(refusal("\"an@voorbeeld.be, 0470 12 34 56, 85.07.30-033.28\"", text(10)))
                .containsExactly(
                        "seems to hold an e-mail address" + REMOVE,
                        "seems to hold a national register number" + REMOVE,
                        "seems to hold a telephone number" + REMOVE,
                        "must be a text of at most 10 characters, without control characters, or blank");
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aTextThatIsMuchTooLongIsRefusedForItsLengthAndSoon(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(refusal('"' + text + '"', text(20)))
                    .singleElement(STRING)
                    .startsWith("must be a text of at most");
            assertThat(refusal('"' + text + '"', unknown()))
                    .singleElement(STRING)
                    .startsWith("must be");
            assertThat(refusal("[\"" + text + "\"]", unknown()))
                    .singleElement(STRING)
                    .startsWith("must be");
        });
    }

    static List<String> longTexts() {
        return List.of(
                "a" + " ".repeat(250_000) + "a",
                "a@" + "a.".repeat(125_000) + "a",
                "a@a" + " . a".repeat(62_500),
                "a at b" + " dot b".repeat(40_000),
                "1" + ".000".repeat(62_500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@a.a", " . a", "a at b dot b", "a@a.", " \\nb"})
    void aLongTextThatMayBeGivenIsLookedThroughSoon(String part) {
        String text = "a@a" + part.repeat(7_900 / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(refusal('"' + text + '"', text(20))).isNotEmpty());
    }

    @Test
    void aNumberIsTakenWhereAnotherVersionCounts() {
        assertThat(answered("few", text(20), Given.question("remark").build())).isEqualTo("few");
        assertThat(refusal(
                        "\"an@voorbeeld.be\"",
                        text(20),
                        Given.question("remark").build()))
                .containsExactly("seems to hold an e-mail address" + REMOVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"an@voorbeeld.be\"", "[\"a\", \"an@voorbeeld.be\"]"})
    void textsOfAKindThatIsNotKnownAreCheckedToo(String answer) {
        assertThat(refusal(answer, unknown())).containsExactly("seems to hold an e-mail address" + REMOVE);
    }

    @Test
    void soAreNumbersOfAKindThatIsNotKnown() {
        assertThat(refusal("85073003328", unknown()))
                .containsExactly("seems to hold a national register number" + REMOVE);
    }

    private static @Nullable Object answered(String text, Question... versions) {
        return read('"' + text + '"', versions).answers().get("remark");
    }

    /** What is said of an answer, in English. */
    private static List<String> refusal(String answer, Question... versions) {
        return catchThrowableOfType(SubmissionRefused.class, () -> read(answer, versions)).faults().stream()
                .map(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/answers/remark");
                    return Given.said(fault.wording());
                })
                .toList();
    }

    private static CheckedSubmission read(String answer, Question... versions) {
        FormCatalogue catalogue = FormCatalogue.of(Arrays.stream(versions)
                .map(question -> Given.version(1, Given.form("ifg-monitoring", question))
                        .setEdition(1 + Arrays.asList(versions).indexOf(question))
                        .build())
                .toList());
        return new SubmissionReader(catalogue, Given.SENDER, Given.NOW)
                .read(Given.submission("{\"remark\": " + answer + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static Question text(int longest) {
        return Given.question("remark")
                .setType(QuestionType.TEXT)
                .setLongest(longest)
                .build();
    }

    private static Question unknown() {
        return Given.question("remark").setType(QuestionType.UNKNOWN).build();
    }
}
