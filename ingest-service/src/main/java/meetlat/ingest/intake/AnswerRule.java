package meetlat.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.ingest.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** What may be answered to a question, and how the answer is kept. */
sealed interface AnswerRule {

    /** The answer as it is kept, or null when it is not one that this rule takes. */
    @Nullable
    Object taken(JsonNode answer);

    /** The answer that a text says, as JSON would have it; the text itself when it says no other. */
    default JsonNode read(String text) {
        return StringNode.valueOf(text);
    }

    /** What it takes. */
    Wording wording();

    /** The kinds of personal data for which it does not take an answer. */
    default Set<PersonalData> personal(JsonNode answer) {
        return Set.of();
    }

    /** Whether it would take the answer, were it not for those. */
    default boolean fits(JsonNode answer) {
        return taken(answer) != null;
    }

    /** Whether the answer says no more than no answer does. */
    default boolean isBlank(JsonNode answer) {
        return answer.isNull();
    }

    /** Likewise for whoever gave a whole number: only what is wrong with it is left to say. */
    default Wording wordingForNumbers() {
        return wording();
    }

    /** The whole number that an answer is, however it is written; null when it is none that can be kept. */
    static @Nullable Long wholeNumber(JsonNode answer) {
        return answer.isNumber() && answer.canConvertToExactIntegral() && answer.canConvertToLong()
                ? answer.longValue()
                : null;
    }

    /** A whole number of whatever is counted. */
    record Count(Range range) implements AnswerRule {

        @Override
        public @Nullable Object taken(JsonNode answer) {
            Long number = wholeNumber(answer);
            return number != null && range.contains(number) ? number : null;
        }

        @Override
        public JsonNode read(String text) {
            return AnswerText.number(text);
        }

        @Override
        public Wording wording() {
            return Wording.of(FaultCode.COUNT, range.minimum(), range.maximum());
        }

        @Override
        public Wording wordingForNumbers() {
            return Wording.of(FaultCode.COUNT_RANGE, range.minimum(), range.maximum());
        }
    }

    /** A sum of money in whole euro. */
    record Amount(Range range) implements AnswerRule {

        @Override
        public @Nullable Object taken(JsonNode answer) {
            Long number = wholeNumber(answer);
            return number != null && range.contains(number) ? number : null;
        }

        @Override
        public JsonNode read(String text) {
            return AnswerText.number(text);
        }

        @Override
        public Wording wording() {
            return Wording.of(FaultCode.AMOUNT, range.minimum(), range.maximum());
        }

        @Override
        public Wording wordingForNumbers() {
            return Wording.of(FaultCode.AMOUNT_RANGE, range.minimum(), range.maximum());
        }
    }

    /** One of the options, written as the catalogue writes it. */
    record Choice(List<String> options) implements AnswerRule {

        @Override
        public @Nullable Object taken(JsonNode answer) {
            return answer.isString() && options.contains(answer.stringValue()) ? answer.stringValue() : null;
        }

        @Override
        public JsonNode read(String text) {
            return StringNode.valueOf(Names.stripped(text));
        }

        @Override
        public Wording wording() {
            return Wording.of(FaultCode.OPTION, quoted(options));
        }
    }

    /** Any of the options, written as the catalogue writes them; kept in the order in which they were given. */
    record Choices(List<String> options) implements AnswerRule {

        @Override
        public @Nullable Object taken(JsonNode answer) {
            List<String> texts = texts(answer, Integer.MAX_VALUE);
            return texts != null && options.containsAll(texts) ? texts : null;
        }

        @Override
        public JsonNode read(String text) {
            return AnswerText.list(text, options);
        }

        @Override
        public Wording wording() {
            return Wording.of(FaultCode.OPTIONS, quoted(options));
        }
    }

    private static String quoted(List<String> options) {
        return options.stream().map(o -> '"' + o + '"').collect(Collectors.joining(", "));
    }

    /** The texts that an answer lists, none longer than that; null when it is anything else. */
    private static @Nullable List<String> texts(JsonNode answer, int longest) {
        if (!answer.isArray()) {
            return null;
        }
        List<String> texts = new ArrayList<>(answer.size());
        for (JsonNode element : answer) {
            if (!element.isString() || element.stringValue().length() > longest) {
                return null;
            }
            texts.add(element.stringValue());
        }
        return List.copyOf(texts);
    }

    /** A text in the respondent's own words, without what may lead to a person. */
    record Text(int longest) implements AnswerRule {

        @Override
        public @Nullable Object taken(JsonNode answer) {
            return fits(answer) && personal(answer).isEmpty() ? FreeText.of(answer) : null;
        }

        @Override
        public Set<PersonalData> personal(JsonNode answer) {
            return FreeText.personal(answer, longest);
        }

        @Override
        public boolean fits(JsonNode answer) {
            return !isBlank(answer) && FreeText.fits(answer, longest);
        }

        @Override
        public boolean isBlank(JsonNode answer) {
            return answer.isNull() || FreeText.isBlank(answer);
        }

        @Override
        public Wording wording() {
            return Wording.of(FaultCode.TEXT, longest);
        }
    }

    /**
     * Of a kind that a newer Meetlat knows: what the log can hold is taken, and judged by who knows the kind. Texts are
     * short, and checked for personal data, since nothing here says that they are not about a person.
     */
    record OfAnotherKind() implements AnswerRule {

        private static final int LONGEST_TEXT = 200;

        @Override
        public @Nullable Object taken(JsonNode answer) {
            Object kept = kept(answer);
            return kept != null && personal(answer).isEmpty() ? kept : null;
        }

        @Override
        public Set<PersonalData> personal(JsonNode answer) {
            return FreeText.personal(answer, LONGEST_TEXT);
        }

        @Override
        public boolean fits(JsonNode answer) {
            return kept(answer) != null;
        }

        private static @Nullable Object kept(JsonNode answer) {
            Object whole = AnswerRule.wholeNumber(answer);
            if (whole != null) {
                return whole;
            }
            if (answer.isNumber()) {
                return fraction(answer);
            }
            return answer.isArray() ? texts(answer, LONGEST_TEXT) : text(answer);
        }

        private static @Nullable Double fraction(JsonNode answer) {
            return answer.isFloatingPointNumber() && Double.isFinite(answer.doubleValue())
                    ? answer.doubleValue()
                    : null;
        }

        private static @Nullable String text(JsonNode answer) {
            return answer.isString() && answer.stringValue().length() <= LONGEST_TEXT ? answer.stringValue() : null;
        }

        @Override
        public Wording wording() {
            return Wording.of(FaultCode.ANY_VALUE, LONGEST_TEXT);
        }
    }
}
