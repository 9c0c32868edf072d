package meetlat.deployment.catalogue;

import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.QuestionEntry;
import meetlat.deployment.catalogue.entry.QuestionEntry.BlockEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;

/** The questions of a form: that each is one of its own, and what a block stands for. */
final class QuestionChecks {

    private static final Names TYPES = new Names("type", QuestionEntry.types());

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
        AnswerChecks answers = new AnswerChecks(mistakes);
        for (QuestionEntry question : form.questions()) {
            if (question.type() != null) {
                TYPES.knows(question.type(), question.name(), mistakes);
            }
            if (question.block() == null || question.isCounted()) {
                answers.check(question);
            }
            Identifiers.checkDistinct("alias", question.aliases(), mistakes);
            if (question.block() != null) {
                checkBlock(question, question.block());
            }
        }
        new NameChecks(form, version, mistakes).check();
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
        if (!question.isCounted()) {
            mistakes.add(
                    question.place(),
                    question.name() + " asks for " + AnswerChecks.asked(question),
                    "ask for counts or amounts");
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
}
