package meetlat.deployment.catalogue.entry;

import java.util.List;
import java.util.Optional;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/** A code list, in {@code code-lists.yaml}; its codes in the order in which they are shown. */
public record CodeListEntry(Located<String> id, Texts labels, List<CodeEntry> codes) {

    /** Asked, not known. */
    public static final String UNKNOWN = "unknown";
    /** Counted without asking. */
    public static final String NOT_ASKED = "not-asked";

    /** One code; the parent is the coarser one that it is part of. */
    public record CodeEntry(
            Located<String> id, Texts labels, @Nullable Located<String> parent) {

        static CodeEntry from(Section section) {
            return new CodeEntry(
                    section.word("id"),
                    section.required("labels").texts(),
                    section.optional("parent").word());
        }
    }

    static CodeListEntry from(Section section) {
        return new CodeListEntry(
                section.word("id"),
                section.required("labels").texts(),
                section.required("codes").sections("code", CodeEntry::from));
    }

    public List<String> codeIds() {
        return codes.stream().map(code -> code.id().value()).distinct().toList();
    }

    public Optional<CodeEntry> code(String code) {
        return codes.stream().filter(found -> found.id().value().equals(code)).findFirst();
    }

    /** The codes that a question may ask for: all but what was counted without asking. */
    public List<String> askable() {
        return codeIds().stream().filter(code -> !code.equals(NOT_ASKED)).toList();
    }

    /** The codes that are part of a coarser one. */
    public List<String> childrenOf(String code) {
        return codes.stream()
                .filter(found ->
                        found.parent() != null && found.parent().value().equals(code))
                .map(found -> found.id().value())
                .toList();
    }

    /** The coarsest codes, unknown included, but not what was counted without asking. */
    public List<String> coarsest() {
        return codes.stream()
                .filter(code -> code.parent() == null)
                .map(code -> code.id().value())
                .filter(code -> !code.equals(NOT_ASKED))
                .toList();
    }

    /** The codes that no other is part of, unknown included, but not what was counted without asking. */
    public List<String> finest() {
        return askable().stream().filter(code -> childrenOf(code).isEmpty()).toList();
    }
}
