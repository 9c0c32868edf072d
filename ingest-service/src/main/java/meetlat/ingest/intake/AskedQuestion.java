package meetlat.ingest.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import meetlat.ingest.intake.AnswerRule.Amount;
import meetlat.ingest.intake.AnswerRule.Choice;
import meetlat.ingest.intake.AnswerRule.Count;
import meetlat.ingest.intake.AnswerRule.OfAnotherKind;
import meetlat.ingest.intake.AnswerRule.Text;
import meetlat.ingest.privacy.PersonalData;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A question as all definitions versions ask it together: an answer is fine when it is fine under one of them. The
 * others say for themselves, once it is normalized, why it does not count there.
 *
 * @param id the id under which its answer is kept
 * @param rules what may be answered; one at least has to take an answer
 */
record AskedQuestion(String id, List<AnswerRule> rules) {

    /** @param versions the question of that id as each definitions version has it; not empty */
    static AskedQuestion of(String id, Collection<Question> versions) {
        List<AnswerRule> rules = new ArrayList<>();
        ranges(versions, QuestionType.COUNT).forEach(range -> rules.add(new Count(range)));
        ranges(versions, QuestionType.AMOUNT).forEach(range -> rules.add(new Amount(range)));
        if (versions.stream().anyMatch(q -> q.getType() == QuestionType.CHOICE)) {
            rules.add(new Choice(ofType(versions, QuestionType.CHOICE).stream()
                    .flatMap(q -> q.getOptions().stream())
                    .distinct()
                    .toList()));
        }
        if (versions.stream().anyMatch(q -> q.getType() == QuestionType.UNKNOWN)) {
            rules.add(new OfAnotherKind());
        }
        ofType(versions, QuestionType.TEXT).stream()
                .mapToInt(Question::getLongest)
                .max()
                .ifPresent(longest -> rules.add(new Text(longest)));
        return new AskedQuestion(id, List.copyOf(rules));
    }

    private static List<Range> ranges(Collection<Question> versions, QuestionType type) {
        return Range.union(ofType(versions, type).stream().map(Range::of).toList());
    }

    private static List<Question> ofType(Collection<Question> versions, QuestionType type) {
        return versions.stream().filter(q -> q.getType() == type).toList();
    }

    /** The answer as it is kept, or null when no version takes it. */
    @Nullable
    Object taken(JsonNode answer) {
        for (AnswerRule rule : rules) {
            Object taken = rule.taken(answer);
            if (taken != null) {
                return taken;
            }
        }
        return null;
    }

    /** What is wrong with an answer that no version takes, and what would be right. */
    Wording fault(JsonNode answer) {
        Long number = AnswerRule.wholeNumber(answer);
        return number != null && rules.stream().anyMatch(rule -> rule instanceof Count || rule instanceof Amount)
                ? Wording.of(FaultCode.OUT_OF_RANGE, either(AnswerRule::wordingForNumbers), number)
                : Wording.of(FaultCode.EXPECTED, either(AnswerRule::wording));
    }

    /** All that is wrong with such an answer. */
    List<Wording> faults(JsonNode answer) {
        List<Wording> faults = new ArrayList<>(rules.stream()
                .flatMap(rule -> rule.personal(answer).stream())
                .distinct()
                .map(AskedQuestion::fault)
                .toList());
        if (faults.isEmpty() || rules.stream().noneMatch(rule -> rule.fits(answer))) {
            faults.add(fault(answer));
        }
        return faults;
    }

    private static Wording fault(PersonalData kind) {
        return Wording.of(
                switch (kind) {
                    case EMAIL -> FaultCode.PERSONAL_EMAIL;
                    case ACCOUNT -> FaultCode.PERSONAL_ACCOUNT;
                    case REGISTER_NUMBER -> FaultCode.PERSONAL_REGISTER_NUMBER;
                    case PHONE -> FaultCode.PERSONAL_PHONE;
                });
    }

    /** Whether the answer says no more than no answer does. */
    boolean isBlank(JsonNode answer) {
        return answer.isNull() || rules.stream().anyMatch(rule -> rule.isBlank(answer));
    }

    private List<Wording> either(Function<AnswerRule, Wording> wording) {
        return rules.stream().map(wording).toList();
    }
}
