package meetlat.normalize.definitions;

import java.util.Set;
import meetlat.schemas.QuestionType;

/**
 * What may be answered to a question.
 *
 * @param minimum the smallest count taken for plausible, inclusive
 * @param maximum the largest count taken for plausible, inclusive
 * @param options what may be chosen; empty where nothing is
 * @param block the block that asks for one breakdown together; empty for none
 * @param zeroWhenBlank whether a blank means none once any question of the block is answered
 */
public record Question(
        String id,
        QuestionType type,
        long minimum,
        long maximum,
        Set<String> options,
        String block,
        boolean zeroWhenBlank) {

    static Question of(meetlat.schemas.Question question) {
        return new Question(
                question.getId(),
                question.getType(),
                question.getMinimum(),
                question.getMaximum(),
                Set.copyOf(question.getOptions()),
                question.getBlock(),
                question.getZeroWhenBlank());
    }

    /** Whether its answer is a number that may count. Of a type that this Meetlat does not know nothing is expected. */
    public boolean isCounted() {
        return type == QuestionType.COUNT || type == QuestionType.AMOUNT;
    }

    /** Whether some of its options are answered. */
    public boolean hasOptions() {
        return type == QuestionType.CHOICE || type == QuestionType.CHOICES;
    }
}
