package meetlat.deployment.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import meetlat.deployment.catalogue.entry.CrosswalkEntry;
import meetlat.deployment.catalogue.entry.ExceptionEntry;
import meetlat.deployment.catalogue.entry.QuestionEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;
import meetlat.schemas.QuestionType;
import org.jspecify.annotations.Nullable;

/** What may be answered to the questions of one form, one after the other: each type has settings of its own. */
final class AnswerChecks {

    /** So that no breakdown and no programme adds up to more than 64 bits hold. */
    private static final long LARGEST = 1_000_000_000_000L;
    /** A remark and no document: what is longer nobody has checked for personal data. */
    private static final long LONGEST_TEXT = 2_000;

    private final Mistakes mistakes;
    private final Map<QuestionType, QuestionEntry> naming = new EnumMap<>(QuestionType.class);

    AnswerChecks(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(QuestionEntry question) {
        if (question.namesTheReport()) {
            checkNaming(question);
            return;
        }
        if (question.isCounted()) {
            checkRange(question);
        } else {
            refuseRange(question);
            refuseCounting(question);
        }
        checkOptions(question);
        checkLongest(question);
    }

    /** What it asks for, for messages. */
    static String asked(QuestionEntry question) {
        return switch (question.asksFor()) {
            case CHOICE, CHOICES -> "a choice";
            case TEXT -> "a text";
            case PROJECT -> "the project";
            case PERIOD -> "the period";
            default -> "a count";
        };
    }

    private void checkNaming(QuestionEntry question) {
        String asks = question.name() + " asks for " + asked(question);
        QuestionEntry other = naming.putIfAbsent(question.asksFor(), question);
        if (other != null) {
            mistakes.add(
                    question.place(),
                    asks + ", as " + other.name() + " does",
                    "keep one of them: a response is about one project and one period");
        }
        settingsOfOthers(question)
                .forEach((setting, place) -> mistakes.add(
                        place,
                        asks + " and has " + setting,
                        "take it out: the answer says which report the others are for, and counts for nothing"));
    }

    private static Map<String, Place> settingsOfOthers(QuestionEntry question) {
        CrosswalkEntry crosswalk = question.crosswalk();
        Map<String, @Nullable Located<?>> settings = new LinkedHashMap<>();
        settings.put("minimum", question.minimum());
        settings.put("maximum", question.maximum());
        settings.put("longest", question.longest());
        settings.put("options", first(question.options()));
        settings.put("indicator", crosswalk.indicator());
        settings.put("match", crosswalk.match());
        settings.put("dimensions", first(crosswalk.dimensions().values()));
        settings.put("notComparable", first(crosswalk.notComparable()));
        Map<String, Place> found = new LinkedHashMap<>();
        settings.forEach((setting, at) -> {
            if (at != null) {
                found.put(setting, at.place());
            }
        });
        question.exceptions().stream()
                .findFirst()
                .ifPresent(exception ->
                        found.put("exceptions", exception.crosswalk().place()));
        return found;
    }

    private static @Nullable Located<String> first(Iterable<Located<String>> values) {
        return values.iterator().hasNext() ? values.iterator().next() : null;
    }

    private void checkRange(QuestionEntry question) {
        Located<Long> minimum = question.minimum();
        Located<Long> maximum = question.maximum();
        if (minimum != null && minimum.value() < 0) {
            mistakes.add(
                    minimum.place(),
                    "the minimum of " + question.name() + " is " + minimum,
                    "give 0 or more: nothing is counted below zero");
        }
        long least = minimum == null ? 0 : minimum.value();
        if (maximum != null && maximum.value() < least) {
            mistakes.add(
                    maximum.place(),
                    "the maximum of " + question.name() + ", " + maximum + ", is below its minimum, " + least,
                    "give the largest count that is plausible");
        }
        if (maximum != null && maximum.value() > LARGEST) {
            mistakes.add(
                    maximum.place(),
                    "the maximum of " + question.name() + ", " + maximum + ", is beyond all counting",
                    "give the largest count that is plausible, at most " + LARGEST);
        }
    }

    private void refuseRange(QuestionEntry question) {
        Stream.of(question.minimum(), question.maximum())
                .filter(Objects::nonNull)
                .forEach(bound -> mistakes.add(
                        bound.place(),
                        question.name() + " is " + asked(question) + " and has a range",
                        "take the range out"));
    }

    private void refuseCounting(QuestionEntry question) {
        Stream.concat(
                        Stream.of(question.crosswalk()),
                        question.exceptions().stream().map(ExceptionEntry::crosswalk))
                .map(CrosswalkEntry::indicator)
                .flatMap(Stream::ofNullable)
                .forEach(indicator -> mistakes.add(
                        indicator.place(),
                        question.name() + " is " + asked(question) + " and counts for an indicator",
                        "take the indicator out and say in its note what it is for, or ask for a count"));
    }

    private void checkOptions(QuestionEntry question) {
        if (question.hasOptions()) {
            Identifiers.checkDistinct("option", question.options(), mistakes);
            refuseSemicolons(question);
        } else if (!question.options().isEmpty()) {
            mistakes.add(
                    question.options().get(0).place(),
                    question.name() + " has options and is no choice",
                    "take them out, or say type: choice, or choices for several of them");
        }
    }

    private void refuseSemicolons(QuestionEntry question) {
        if (question.asksFor() == QuestionType.CHOICES) {
            question.options().stream()
                    .filter(option -> option.value().contains(";"))
                    .forEach(option -> mistakes.add(
                            option.place(),
                            "an option of " + question.name() + " has a semicolon",
                            "put it in other words: an export has semicolons between the options"));
        }
    }

    private void checkLongest(QuestionEntry question) {
        Located<Long> longest = question.longest();
        if (longest == null) {
            return;
        }
        if (question.asksFor() != QuestionType.TEXT) {
            mistakes.add(
                    longest.place(),
                    question.name() + " says how long a text may be and asks for none",
                    "take longest out, or say type: text");
        } else if (longest.value() < 1 || longest.value() > LONGEST_TEXT) {
            mistakes.add(
                    longest.place(),
                    "a text of " + question.name() + " may have " + longest + " characters",
                    "give 1 to " + LONGEST_TEXT);
        }
    }
}
