package meetlat.deployment.catalogue.entry;

import java.util.List;
import java.util.Map;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Place;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form, or a block of questions that stand for one each.
 *
 * @param block what makes it a block; null for a question that stands alone
 */
public record QuestionEntry(
        Located<String> id,
        @Nullable BlockEntry block,
        @Nullable Located<String> type,
        @Nullable Located<Long> minimum,
        @Nullable Located<Long> maximum,
        List<Located<String>> options,
        List<Located<String>> aliases,
        Texts labels,
        CrosswalkEntry crosswalk,
        List<ExceptionEntry> exceptions,
        Place place) {

    public static final String COUNT = "count";
    public static final String AMOUNT = "amount";
    public static final String CHOICE = "choice";
    public static final List<String> TYPES = List.of(COUNT, AMOUNT, CHOICE);

    /** One question for each code of a dimension, or for each combination of several. */
    public record BlockEntry(
            List<Located<String>> by,
            Map<String, List<Located<String>>> codes,
            @Nullable Located<Boolean> zeroWhenBlank) {}

    static QuestionEntry from(Section section) {
        boolean block = section.has("block");
        Located<String> id = section.word(block ? "block" : "id");
        @Nullable Located<String> type = section.optional("type").word();
        boolean choice = type != null && type.value().equals(CHOICE);
        return new QuestionEntry(
                id,
                block ? blockFrom(section) : null,
                type,
                section.optional("minimum").whole(),
                (choice ? section.optional("maximum") : section.required("maximum")).whole(),
                block ? List.of() : (choice ? section.required("options") : section.optional("options")).words(),
                block ? List.of() : section.optional("aliases").words(),
                section.required("labels").texts(),
                CrosswalkEntry.from(section),
                section.optional("exceptions").sections("exception", ExceptionEntry::from),
                section.place());
    }

    private static BlockEntry blockFrom(Section section) {
        return new BlockEntry(
                section.required("by").words(),
                section.optional("codes").wordListMap(),
                section.optional("zeroWhenBlank").flag());
    }

    public boolean isChoice() {
        return type != null && type.value().equals(CHOICE);
    }

    /** For messages. */
    public String name() {
        return (block == null ? "question " : "block ") + id;
    }
}
