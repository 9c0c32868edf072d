package meetlat.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.ingest.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What may be answered to a question, and how the answer is kept. */
sealed interface AnswerRule {

    /** The answer as it is kept, or null when it is not one that this rule takes. */
    @Nullable
    Object taken(JsonNode answer);

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
        public Wording wording() {
            return Wording.of(
                    FaultCode.OPTION, options.stream().map(o -> '"' + o + '"').collect(Collectors.joining(", ")));
        }
    }

    /** A text in the respondent's own words, without what may lead to a person. */
    record Text(int longest) implements AnswerRule {

        @Override
        public @Nullable Object taken(JsonNode answer) {
            return fits(answer) && personal(answer).isEmpty() ? FreeText.of(answer) : null;
        }

        @Override
        public Set<PersonalData> personal(JsonNode answer) {
            return FreeText.personal(answer);
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
            return personal(answer).isEmpty() ? kept(answer) : null;
        }

        @Override
        public Set<PersonalData> personal(JsonNode answer) {
            return FreeText.personal(answer);
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
            return answer.isArray() ? texts(answer) : text(answer);
        }

        private static @Nullable Double fraction(JsonNode answer) {
            return answer.isFloatingPointNumber() && Double.isFinite(answer.doubleValue())
                    ? answer.doubleValue()
                    : null;
        }

        private static @Nullable String text(JsonNode answer) {
            return answer.isString() && answer.stringValue().length() <= LONGEST_TEXT ? answer.stringValue() : null;
        }

        private static @Nullable List<String> texts(JsonNode answer) {
            List<String> texts = new ArrayList<>(answer.size());
            for (JsonNode element : answer) {
                String text = text(element);
                if (text == null) {
                    return null;
                }
                texts.add(text);
            }
            return List.copyOf(texts);
        }

        @Override
        public Wording wording() {
            return Wording.of(FaultCode.ANY_VALUE, LONGEST_TEXT);
        }
    }
}
