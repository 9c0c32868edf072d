package meetlat.deployment.catalogue.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Place;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import meetlat.schemas.QuestionType;
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
        @Nullable Located<Long> longest,
        List<Located<String>> aliases,
        Texts labels,
        CrosswalkEntry crosswalk,
        List<ExceptionEntry> exceptions,
        Place place) {

    /**
     * One question for each code of a dimension, or for each combination of several.
     *
     * @param aliases another name of each question, by its codes as they stand in its id, such as {@code F.0-17}
     */
    public record BlockEntry(
            List<Located<String>> by,
            Map<String, List<Located<String>>> codes,
            @Nullable Located<Boolean> zeroWhenBlank,
            Map<String, Located<String>> aliases) {}

    static QuestionEntry from(Section section) {
        boolean block = section.has("block");
        Located<String> id = section.word(block ? "block" : "id");
        @Nullable Located<String> type = section.optional("type").word();
        QuestionType asked = typeOf(type).orElse(QuestionType.COUNT);
        return new QuestionEntry(
                id,
                block ? blockFrom(section) : null,
                type,
                section.optional("minimum").whole(),
                (isCounted(asked) ? section.required("maximum") : section.optional("maximum")).whole(),
                block ? List.of() : options(section, asked),
                block ? null : longest(section, asked),
                block ? List.of() : section.optional("aliases").words(),
                section.required("labels").texts(),
                CrosswalkEntry.from(section),
                section.optional("exceptions").sections("exception", ExceptionEntry::from),
                section.place());
    }

    private static List<Located<String>> options(Section section, QuestionType asked) {
        return (hasOptions(asked) ? section.required("options") : section.optional("options")).words();
    }

    private static @Nullable Located<Long> longest(Section section, QuestionType asked) {
        return (asked == QuestionType.TEXT ? section.required("longest") : section.optional("longest")).whole();
    }

    private static BlockEntry blockFrom(Section section) {
        return new BlockEntry(
                section.required("by").words(),
                section.optional("codes").wordListMap(),
                section.optional("zeroWhenBlank").flag(),
                section.optional("aliases").wordMap());
    }

    /** The types that a question may have, as the file says them. */
    public static List<String> types() {
        return Stream.of(QuestionType.values())
                .filter(type -> type != QuestionType.UNKNOWN)
                .map(QuestionEntry::wordOf)
                .toList();
    }

    private static String wordOf(QuestionType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<QuestionType> typeOf(@Nullable Located<String> word) {
        return Stream.of(QuestionType.values())
                .filter(type -> type != QuestionType.UNKNOWN)
                .filter(type -> word != null && wordOf(type).equals(word.value()))
                .findFirst();
    }

    /** What it asks for: a count when the file says nothing, or something that is no type. */
    public QuestionType asksFor() {
        return typeOf(type).orElse(QuestionType.COUNT);
    }

    /** Whether its answers may count for an indicator. */
    public boolean isCounted() {
        return isCounted(asksFor());
    }

    private static boolean isCounted(QuestionType type) {
        return type == QuestionType.COUNT || type == QuestionType.AMOUNT;
    }

    /** Whether some of several options are answered. */
    public boolean hasOptions() {
        return hasOptions(asksFor());
    }

    private static boolean hasOptions(QuestionType type) {
        return type == QuestionType.CHOICE || type == QuestionType.CHOICES;
    }

    /** Whether it asks which report the other answers are for. */
    public boolean namesTheReport() {
        return asksFor() == QuestionType.PROJECT || asksFor() == QuestionType.PERIOD;
    }

    /** For messages. */
    public String name() {
        return (block == null ? "question " : "block ") + id;
    }
}
