package meetlat.deployment.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.QuestionEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;

/**
 * That no two questions of a form answer to one name: an answer arrives under the id, an alias or a heading, and each
 * leads to one question only. Questions may share a label, since their {@link Headings} then differ.
 */
final class NameChecks {

    private final List<AskedQuestion> asked;
    private final Mistakes mistakes;

    NameChecks(FormFile form, ReadVersion version, Mistakes mistakes) {
        this.asked = AskedQuestion.of(form, version);
        this.mistakes = mistakes;
    }

    void check() {
        asked.stream().map(AskedQuestion::entry).distinct().forEach(this::checkAliasesOfBlock);
        Map<String, AskedQuestion> taken = new HashMap<>();
        asked.forEach(question -> taken.putIfAbsent(question.id(), question));
        for (AskedQuestion question : asked) {
            for (String alias : question.aliases()) {
                AskedQuestion other = taken.putIfAbsent(alias, question);
                if (other != null && !other.id().equals(question.id())) {
                    mistakes.add(
                            placeOf(alias, question),
                            "questions " + other.id() + " and " + question.id() + " share the name \"" + alias + "\"",
                            "give one of them another label or alias, so that each answer has one question");
                }
            }
        }
    }

    /** An alias of a block is for one of its questions. */
    private void checkAliasesOfBlock(QuestionEntry entry) {
        if (entry.block() == null) {
            return;
        }
        List<String> questions = asked.stream()
                .filter(question -> question.entry() == entry)
                .map(AskedQuestion::codesInId)
                .toList();
        Names known = new Names("question of it", questions);
        entry.block()
                .aliases()
                .forEach((codes, alias) ->
                        known.knows(new Located<>(codes, alias.place()), "aliases of " + entry.name(), mistakes));
    }

    private static Place placeOf(String alias, AskedQuestion question) {
        QuestionEntry entry = question.entry();
        for (Located<String> given : question.given()) {
            if (given.value().equals(alias)) {
                return given.place();
            }
        }
        return question.headings().entrySet().stream()
                .filter(heading -> heading.getValue().equals(alias))
                .map(heading ->
                        entry.labels().byLanguage().get(heading.getKey()).place())
                .findFirst()
                .orElse(entry.place());
    }
}
