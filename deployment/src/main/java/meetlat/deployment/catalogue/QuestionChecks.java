package meetlat.deployment.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.QuestionEntry;
import meetlat.deployment.catalogue.entry.QuestionEntry.BlockEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;

/** The questions of a form: what they ask for, and that no two answer to one name. */
final class QuestionChecks {

    /** So that no breakdown and no programme adds up to more than 64 bits hold. */
    private static final long LARGEST = 1_000_000_000_000L;

    private static final Names TYPES = new Names("type", QuestionEntry.TYPES);

    private final FormFile form;
    private final ReadVersion version;
    private final Mistakes mistakes;

    QuestionChecks(FormFile form, ReadVersion version, Mistakes mistakes) {
        this.form = form;
        this.version = version;
        this.mistakes = mistakes;
    }

    void check() {
        Identifiers.check(
                "question", form.questions().stream().map(QuestionEntry::id).toList(), mistakes);
        for (QuestionEntry question : form.questions()) {
            if (question.type() != null) {
                TYPES.knows(question.type(), question.name(), mistakes);
            }
            checkRange(question);
            checkOptions(question);
            Identifiers.checkDistinct("alias", question.aliases(), mistakes);
            if (question.block() != null) {
                checkBlock(question, question.block());
            }
        }
        checkNames();
    }

    private void checkRange(QuestionEntry question) {
        Located<Long> minimum = question.minimum();
        Located<Long> maximum = question.maximum();
        if (question.isChoice()) {
            Stream.of(minimum, maximum)
                    .filter(Objects::nonNull)
                    .forEach(bound -> mistakes.add(
                            bound.place(), question.name() + " is a choice and has a range", "take the range out"));
            return;
        }
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

    private void checkOptions(QuestionEntry question) {
        if (question.isChoice()) {
            Identifiers.checkDistinct("option", question.options(), mistakes);
            if (question.crosswalk().indicator() != null) {
                mistakes.add(
                        question.crosswalk().indicator().place(),
                        question.name() + " is a choice and counts for an indicator",
                        "take the indicator out and say in its note what it is for, or ask for a count");
            }
        } else if (!question.options().isEmpty()) {
            mistakes.add(
                    question.options().get(0).place(),
                    question.name() + " has options and is no choice",
                    "take them out, or say type: choice");
        }
    }

    private void checkBlock(QuestionEntry question, BlockEntry block) {
        Names by = new Names(
                "dimension of the block",
                block.by().stream().map(Located::value).toList());
        for (Located<String> dimension : block.by()) {
            if (!version.dimensionNames().knows(dimension, question.name(), mistakes)) {
                continue;
            }
            question.labels().byLanguage().forEach((language, label) -> {
                String placeholder = AskedQuestion.placeholder(dimension.value());
                if (!label.isBroken() && !label.value().contains(placeholder)) {
                    mistakes.add(
                            label.place(),
                            "the label of " + question.name() + " in " + language + " has no " + placeholder,
                            "put it where the code's label belongs");
                }
            });
        }
        Identifiers.checkDistinct("dimension", block.by(), mistakes);
        if (question.isChoice()) {
            mistakes.add(question.place(), question.name() + " asks for a choice", "ask for counts or amounts");
        }
        block.codes().forEach((dimension, codes) -> {
            Place place = codes.isEmpty() ? question.place() : codes.get(0).place();
            if (by.knows(new Located<>(dimension, place), "codes of " + question.name(), mistakes)) {
                version.codesOf(dimension).ifPresent(list -> {
                    Names known = new Names("code to ask for by dimension " + dimension, list.askable());
                    codes.forEach(code -> known.knows(code, "codes of " + question.name(), mistakes));
                    Identifiers.checkDistinct("code", codes, mistakes);
                });
            }
        });
    }

    /** An answer arrives under the id, an alias or a label: each may lead to one question only. */
    private void checkNames() {
        Map<String, AskedQuestion> taken = new HashMap<>();
        List<AskedQuestion> asked = AskedQuestion.of(form, version);
        asked.forEach(question -> taken.putIfAbsent(question.id(), question));
        for (AskedQuestion question : asked) {
            for (String alias : question.aliases()) {
                AskedQuestion other = taken.putIfAbsent(alias, question);
                if (other != null && !other.id().equals(question.id()) && !isOneUnfinishedLabel(other, question)) {
                    mistakes.add(
                            placeOf(alias, question),
                            "questions " + other.id() + " and " + question.id() + " share the name \"" + alias + "\"",
                            "give one of them another label or alias, so that each answer has one question");
                }
            }
        }
    }

    /** The labels of a block that name no code are all the same, which is said once. */
    private static boolean isOneUnfinishedLabel(AskedQuestion one, AskedQuestion other) {
        return one.entry() == other.entry()
                && one.entry().block() != null
                && one.entry().block().by().stream()
                        .map(dimension -> AskedQuestion.placeholder(dimension.value()))
                        .anyMatch(placeholder -> one.entry().labels().values().values().stream()
                                .anyMatch(label -> !label.contains(placeholder)));
    }

    private static Place placeOf(String alias, AskedQuestion question) {
        QuestionEntry entry = question.entry();
        for (Located<String> given : entry.aliases()) {
            if (given.value().equals(alias)) {
                return given.place();
            }
        }
        return question.labels().entrySet().stream()
                .filter(label -> label.getValue().equals(alias))
                .map(label -> entry.labels().byLanguage().get(label.getKey()).place())
                .findFirst()
                .orElse(entry.place());
    }
}
