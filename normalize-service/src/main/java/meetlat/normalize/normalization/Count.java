package meetlat.normalize.normalization;

import java.util.List;
import java.util.Map;
import meetlat.normalize.definitions.Question;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.schemas.QuestionType;
import org.jspecify.annotations.Nullable;

/** An answer to a question, read: a count, something that is only kept, a blank, or what is wrong with it. */
sealed interface Count {

    Count BLANK = new Blank();

    /** Nothing was answered. */
    record Blank() implements Count {}

    /** What was answered is kept on the log, and counts for nothing. What it says is nobody's concern here. */
    record Kept() implements Count {}

    record Given(long value) implements Count {}

    record Wrong(Finding finding) implements Count {}

    static Count of(@Nullable Object answer, Question question) {
        if (answer == null || (answer instanceof String text && text.isBlank())) {
            return BLANK;
        }
        if (question.hasOptions()) {
            return isAmongOptions(answer, question) ? new Kept() : wrong(Code.UNKNOWN_CHOICE, question);
        }
        if (!question.isCounted()) {
            return new Kept();
        }
        if (answer instanceof Long number) {
            return within(number, question);
        }
        return answer instanceof String text ? ofText(text.strip(), question) : wrong(Code.NOT_A_COUNT, question);
    }

    private static boolean isAmongOptions(Object answer, Question question) {
        if (answer instanceof List<?> several) {
            return question.type() == QuestionType.CHOICES && question.options().containsAll(several);
        }
        return question.options().contains(answer.toString());
    }

    /** Microsoft Forms sends counts as text. */
    private static Count ofText(String text, Question question) {
        return text.matches("-?[0-9]{1,18}")
                ? within(Long.parseLong(text), question)
                : wrong(Code.NOT_A_COUNT, question);
    }

    private static Count within(long number, Question question) {
        if (number < 0) {
            return wrong(Code.NEGATIVE_COUNT, question);
        }
        if (number < question.minimum() || number > question.maximum()) {
            return new Wrong(new Finding(
                    Code.IMPLAUSIBLE_COUNT,
                    question.id(),
                    Map.of(
                            "minimum", Long.toString(question.minimum()),
                            "maximum", Long.toString(question.maximum()))));
        }
        return new Given(number);
    }

    private static Count wrong(Code code, Question question) {
        return new Wrong(Finding.of(code, question.id()));
    }
}
