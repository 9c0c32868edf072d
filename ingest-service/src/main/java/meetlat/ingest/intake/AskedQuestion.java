package meetlat.ingest.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import meetlat.ingest.intake.AnswerRule.Amount;
import meetlat.ingest.intake.AnswerRule.Choice;
import meetlat.ingest.intake.AnswerRule.Choices;
import meetlat.ingest.intake.AnswerRule.Count;
import meetlat.ingest.intake.AnswerRule.OfAnotherKind;
import meetlat.ingest.intake.AnswerRule.Text;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/**
 * A question as all definitions versions ask it together: an answer is fine when it is fine under one of them. The
 * others say for themselves, once it is normalized, why it does not count there.
 *
 * @param id the id under which its answer is kept
 * @param subject what it asks for
 * @param rules what may be answered; one at least has to take an answer. None when it only asks who reports on what.
 */
public record AskedQuestion(String id, Subject subject, List<AnswerRule> rules) {

    /** What a question asks for. */
    public enum Subject {
        /** Something that is kept as an answer. */
        ANSWER,
        /** Which project reports. */
        PROJECT,
        /** Which period is reported on. */
        PERIOD
    }

    /** @param versions the question of that id as each definitions version has it; not empty */
    static AskedQuestion of(String id, Collection<Question> versions) {
        List<AnswerRule> rules = new ArrayList<>();
        ranges(versions, QuestionType.COUNT).forEach(range -> rules.add(new Count(range)));
        ranges(versions, QuestionType.AMOUNT).forEach(range -> rules.add(new Amount(range)));
        if (isAsked(versions, QuestionType.CHOICE)) {
            rules.add(new Choice(options(versions, QuestionType.CHOICE)));
        }
        if (isAsked(versions, QuestionType.CHOICES)) {
            rules.add(new Choices(options(versions, QuestionType.CHOICES)));
        }
        if (isAsked(versions, QuestionType.UNKNOWN)) {
            rules.add(new OfAnotherKind());
        }
        ofType(versions, QuestionType.TEXT).stream()
                .mapToInt(Question::getLongest)
                .max()
                .ifPresent(longest -> rules.add(new Text(longest)));
        return new AskedQuestion(id, subject(versions), List.copyOf(rules));
    }

    private static Subject subject(Collection<Question> versions) {
        if (isAsked(versions, QuestionType.PROJECT)) {
            return Subject.PROJECT;
        }
        return isAsked(versions, QuestionType.PERIOD) ? Subject.PERIOD : Subject.ANSWER;
    }

    private static boolean isAsked(Collection<Question> versions, QuestionType type) {
        return versions.stream().anyMatch(q -> q.getType() == type);
    }

    private static List<String> options(Collection<Question> versions, QuestionType type) {
        return ofType(versions, type).stream()
                .flatMap(q -> q.getOptions().stream())
                .distinct()
                .toList();
    }

    private static List<Range> ranges(Collection<Question> versions, QuestionType type) {
        return Range.union(ofType(versions, type).stream().map(Range::of).toList());
    }

    private static List<Question> ofType(Collection<Question> versions, QuestionType type) {
        return versions.stream().filter(q -> q.getType() == type).toList();
    }

    /** The answer that a text says, as JSON would have it: what a version takes, if one does. */
    public JsonNode read(String text) {
        List<JsonNode> readings =
                rules.stream().map(rule -> rule.read(text)).distinct().toList();
        return readings.stream()
                .filter(reading -> taken(reading) != null)
                .findFirst()
                .or(() -> readings.stream().filter(JsonNode::isNumber).findFirst())
                .orElse(StringNode.valueOf(text));
    }

    /** Likewise for a number; an office program makes one of every text that looks like it. */
    public JsonNode read(BigDecimal number) {
        JsonNode reading = json(number);
        if (taken(reading) == null && reading.isIntegralNumber()) {
            JsonNode text = read(reading.asString());
            return taken(text) == null ? reading : text;
        }
        return reading;
    }

    private static JsonNode json(BigDecimal number) {
        try {
            return LongNode.valueOf(number.longValueExact());
        } catch (ArithmeticException e) {
            double nearest = number.doubleValue();
            // What is whole only because a double holds no more digits was not answered so.
            return nearest == Math.rint(nearest) && Math.abs(nearest) <= Long.MAX_VALUE
                    ? StringNode.valueOf(number.toString())
                    : DoubleNode.valueOf(nearest);
        }
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
        boolean isNumber = rules.stream().anyMatch(rule -> rule instanceof Count || rule instanceof Amount);
        if (isNumber && AnswerText.isInThousands(answer)) {
            return Wording.of(FaultCode.THOUSANDS_SEPARATOR, either(AnswerRule::wording));
        }
        return number != null && isNumber
                ? Wording.of(FaultCode.OUT_OF_RANGE, either(AnswerRule::wordingForNumbers), number)
                : Wording.of(FaultCode.EXPECTED, either(AnswerRule::wording));
    }

    /** All that is wrong with such an answer. */
    List<Wording> faults(JsonNode answer) {
        List<Wording> faults = new ArrayList<>(rules.stream()
                .flatMap(rule -> rule.personal(answer).stream())
                .distinct()
                .map(kind -> Wording.of(FaultCode.of(kind)))
                .toList());
        if (faults.isEmpty() || rules.stream().noneMatch(rule -> rule.fits(answer))) {
            faults.add(fault(answer));
        }
        return faults;
    }

    /** Whether the answer says no more than no answer does. */
    boolean isBlank(JsonNode answer) {
        return answer.isNull() || rules.stream().anyMatch(rule -> rule.isBlank(answer));
    }

    private List<Wording> either(Function<AnswerRule, Wording> wording) {
        return rules.stream().map(wording).toList();
    }
}
