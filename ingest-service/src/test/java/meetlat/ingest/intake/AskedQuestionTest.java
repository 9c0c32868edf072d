package meetlat.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import meetlat.ingest.Given;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which answers a question takes, by its type, and what is said of the others. */
class AskedQuestionTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"5,5", "10,10", "7.0,7", "1e1,10"})
    void aWholeNumberInTheRangeIsACount(String answer, long kept) {
        assertThat(asked(count(5, 10)).taken(json(answer))).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "11", "-1"})
    void aCountOutsideTheRangeIsToldTheRange(String answer) {
        assertRefused(asked(count(5, 10)), answer, "must be from 5 to 10, not " + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.5", "\"5\"", "true", "[5]", "{}", "99999999999999999999", "1e999"})
    void whatIsNoWholeNumberIsNoCount(String answer) {
        assertRefused(asked(count(5, 10)), answer, "must be a whole number from 5 to 10, or blank");
    }

    @Test
    void anAmountIsInWholeEuro() {
        AskedQuestion asked = asked(amount(100, 100_000));

        assertThat(asked.taken(json("100000"))).isEqualTo(100_000L);
        assertRefused(
                asked, "100.5", "must be an amount in euro from 100 to 100,000, rounded to a whole euro, or blank");
        assertRefused(asked, "99", "must be from 100 to 100,000 euro, not 99");
        assertRefused(asked, "100001", "must be from 100 to 100,000 euro, not 100,001");
    }

    @Test
    void aChoiceIsOneOfTheOptions() {
        AskedQuestion asked = asked(choice("yes", "no"));

        assertThat(asked.taken(json("\"no\""))).isEqualTo("no");
        for (String answer : List.of("\"No\"", "\"\"", "1", "true", "[\"no\"]")) {
            assertRefused(asked, answer, "must be one of \"yes\", \"no\", or blank");
        }
    }

    @Test
    void anAnswerOfAKindThatANewerMeetlatKnowsIsKeptAsItIs() {
        AskedQuestion asked = asked(unknown());

        assertThat(asked.taken(json("3"))).isEqualTo(3L);
        assertThat(asked.taken(json("3.5"))).isEqualTo(3.5);
        assertThat(asked.taken(json("\"often\""))).isEqualTo("often");
        assertThat(asked.taken(json("[\"a\", \"b\"]"))).isEqualTo(List.of("a", "b"));
    }

    @Test
    void whatTheLogCannotHoldIsRefusedWhateverTheKind() {
        String longText = '"' + "x".repeat(201) + '"';
        for (String answer : List.of("true", "{}", "[1]", "[null]", "1e999", longText, "[" + longText + "]")) {
            assertRefused(
                    asked(unknown()),
                    answer,
                    "must be a number, a text of at most 200 characters or a list of such texts, or blank");
        }
    }

    @Test
    void anotherTypeInAnotherVersionWidensWhatIsTaken() {
        AskedQuestion asked = asked(count(0, 10), choice("many", "few"), amount(500, 600));

        assertThat(asked.taken(json("10"))).isEqualTo(10L);
        assertThat(asked.taken(json("550"))).isEqualTo(550L);
        assertThat(asked.taken(json("\"few\""))).isEqualTo("few");
        assertRefused(asked, "11", "must be from 0 to 10 or from 500 to 600 euro or one of \"many\", \"few\", not 11");
        assertRefused(
                asked,
                "\"none\"",
                "must be a whole number from 0 to 10 or an amount in euro from 500 to 600, rounded to a whole euro "
                        + "or one of \"many\", \"few\", or blank");
    }

    @Test
    void theOptionsOfAllVersionsAreNamedOnce() {
        assertRefused(
                asked(choice("yes", "no"), choice("no", "unknown")),
                "1",
                "must be one of \"yes\", \"no\", \"unknown\", or blank");
    }

    @Test
    void rangesThatTouchAreNamedAsOne() {
        assertRefused(
                asked(count(11, 20), count(0, 10), count(5, 8), count(30, Long.MAX_VALUE), count(40, 50)),
                "25",
                "must be from 0 to 20 or from 30 to 9,223,372,036,854,775,807, not 25");
    }

    @Test
    void anAnswerIsTakenExactlyWhenOneVersionTakesIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Question> versions = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                int minimum = random.nextInt(40) - 10;
                int maximum = minimum + random.nextInt(10);
                versions.add(random.nextBoolean() ? count(minimum, maximum) : amount(minimum, maximum));
            }
            for (long number = -12; number < 45; number++) {
                long answer = number;
                assertThat(AskedQuestion.of("a", versions).taken(json(Long.toString(number))) != null)
                        .as("seed %s, %s of %s", seed, number, versions)
                        .isEqualTo(
                                versions.stream().anyMatch(q -> q.getMinimum() <= answer && answer <= q.getMaximum()));
            }
        }
    }

    private static void assertRefused(AskedQuestion asked, String answer, String fault) {
        assertThat(asked.taken(json(answer))).as(answer).isNull();
        assertThat(Given.said(asked.fault(json(answer)))).isEqualTo(fault);
    }

    private static AskedQuestion asked(Question... versions) {
        return AskedQuestion.of("a", List.of(versions));
    }

    private static Question count(long minimum, long maximum) {
        return Given.question("a").setMinimum(minimum).setMaximum(maximum).build();
    }

    private static Question amount(long minimum, long maximum) {
        return Given.question("a")
                .setType(QuestionType.AMOUNT)
                .setMinimum(minimum)
                .setMaximum(maximum)
                .build();
    }

    private static Question choice(String... options) {
        return Given.question("a")
                .setType(QuestionType.CHOICE)
                .setOptions(List.of(options))
                .build();
    }

    private static Question unknown() {
        return Given.question("a").setType(QuestionType.UNKNOWN).build();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
