package meetlat.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import meetlat.ingest.Given;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that come as texts, and numbers that a workbook made of texts. */
class TextAnswersTest {

    private final AskedQuestion count = asked(QuestionType.COUNT);
    private final AskedQuestion choice = asked(QuestionType.CHOICE, "yes", "2024");
    private final AskedQuestion choices = asked(QuestionType.CHOICES, "a", "a;b", "b", "c d");

    @ParameterizedTest
    @CsvSource({"12,12", "' 12 ',12", "'\u00a012\u202f',12", "007,7", "1000,1000", "0,0"})
    void digitsAreACount(String text, long kept) {
        assertThat(taken(count, text)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "12,0", "1e2", "+1", "twelve", "1 2", "99999999999999999999", "٣"})
    void whatIsNoWholeNumberIsNoCount(String text) {
        assertThat(fault(count, text)).isEqualTo("must be a whole number from 0 to 1,000, or blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "1,000", "1 000", "1\u00a0000", "1'000", "12.500.000"})
    void aSeparatorOfThousandsIsToldApart(String text) {
        assertThat(fault(count, text))
                .isEqualTo("must be a whole number from 0 to 1,000, written without a separator of thousands or"
                        + " decimals");
    }

    @Test
    void aCountOutsideTheRangeIsToldTheRange() {
        assertThat(fault(count, "1001")).isEqualTo("must be from 0 to 1,000, not 1,001");
        assertThat(fault(count, "-1")).isEqualTo("must be from 0 to 1,000, not -1");
    }

    @ParameterizedTest
    @CsvSource({"12.0,12", "0,0", "1E+2,100"})
    void aWholeNumberOfAWorkbookIsACount(BigDecimal number, long kept) {
        assertThat(count.taken(count.read(number))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1001", "-1", "1E+1000000000", "1E-1000000000"})
    void anotherNumberOfAWorkbookIsNot(BigDecimal number) {
        assertThat(count.taken(count.read(number))).isNull();
    }

    @Test
    void aChoiceIsAnOptionAlsoWhenAWorkbookMadeANumberOfIt() {
        assertThat(taken(choice, " yes ")).isEqualTo("yes");
        assertThat(choice.taken(choice.read(new BigDecimal("2024.0")))).isEqualTo("2024");
        assertThat(fault(choice, "no")).isEqualTo("must be one of \"yes\", \"2024\", or blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ["a","b"]      | a,b
            ["c d", "a;b"] | c d,a;b
            a;b;           | a;b
            b;a;           | b,a
            a; c d ;       | a,c d
            b              | b
            a;a;b          | a,a;b
            """)
    void anyOfTheOptionsAreAList(String text, String kept) {
        assertThat(taken(choices, text))
                .isEqualTo(List.of(kept.replace("a;b", "a_b").split(",")).stream()
                        .map(option -> option.replace("a_b", "a;b"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"x\"]", "[1]", "[\"a\"", "[[\"a\"]]", "x;a;", ";", "{}"})
    void whatListsAnythingElseIsRefused(String text) {
        assertThat(fault(choices, text)).isEqualTo("must be one or more of \"a\", \"a;b\", \"b\", \"c d\", or blank");
    }

    @Test
    void anyOfTheOptionsMayBeSentAsAListOfJson() {
        assertThat(choices.taken(json("[\"b\", \"a\"]"))).isEqualTo(List.of("b", "a"));
        assertThat(choices.taken(json("[]"))).isEqualTo(List.of());
        assertThat(choices.taken(json("\"a\""))).isNull();
        assertThat(choices.taken(json("[\"A\"]"))).isNull();
    }

    private static @Nullable Object taken(AskedQuestion asked, String text) {
        return asked.taken(asked.read(text));
    }

    private static String fault(AskedQuestion asked, String text) {
        assertThat(taken(asked, text)).isNull();
        return Given.said(asked.fault(asked.read(text)));
    }

    private static AskedQuestion asked(QuestionType type, String... options) {
        Question question =
                Given.question("a").setType(type).setOptions(List.of(options)).build();
        return AskedQuestion.of("a", List.of(question));
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
