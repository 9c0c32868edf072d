package meetlat.deployment.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meetlat.deployment.catalogue.entry.CodeListEntry;
import meetlat.deployment.catalogue.entry.CodeListEntry.CodeEntry;
import meetlat.deployment.catalogue.entry.CodeListsFile.DimensionEntry;
import meetlat.deployment.catalogue.yaml.Mistakes;

/** Code lists and dimensions. */
final class CodeListChecks {

    /** They stand beside what is broken down, so they are part of nothing and nothing is part of them. */
    private static final List<String> RESERVED = List.of(CodeListEntry.UNKNOWN, CodeListEntry.NOT_ASKED);

    private CodeListChecks() {}

    static void check(ReadVersion version, Mistakes mistakes) {
        Identifiers.check(
                "code list", version.codeLists().stream().map(CodeListEntry::id).toList(), mistakes);
        Identifiers.check(
                "dimension",
                version.dimensions().stream().map(DimensionEntry::id).toList(),
                mistakes);
        version.codeLists().forEach(list -> checkList(list, mistakes));
        for (DimensionEntry dimension : version.dimensions()) {
            version.codeListNames().knows(dimension.codeList(), "dimension " + dimension.id(), mistakes);
        }
    }

    private static void checkList(CodeListEntry list, Mistakes mistakes) {
        Identifiers.checkCodes("code", list.codes().stream().map(CodeEntry::id).toList(), mistakes);
        for (String reserved : RESERVED) {
            if (list.code(reserved).isEmpty()) {
                mistakes.add(
                        list.id().place(),
                        "code list " + list.id() + " has no code " + reserved,
                        "add {id: " + reserved + ", labels: …}");
            }
        }
        Names codes = new Names("code of the list", list.codeIds());
        for (CodeEntry code : list.codes()) {
            if (code.parent() != null && codes.knows(code.parent(), "code " + code.id(), mistakes)) {
                checkParent(code, list, mistakes);
            }
        }
    }

    private static void checkParent(CodeEntry code, CodeListEntry list, Mistakes mistakes) {
        if (RESERVED.contains(code.id().value())
                || RESERVED.contains(code.parent().value())) {
            mistakes.add(
                    code.parent().place(),
                    "code " + code.id() + " cannot be part of " + code.parent(),
                    "unknown and not-asked stand apart: take the parent out");
            return;
        }
        Set<String> passed = new HashSet<>();
        Optional<CodeEntry> at = Optional.of(code);
        while (at.isPresent() && passed.add(at.get().id().value())) {
            at = at.filter(found -> found.parent() != null)
                    .flatMap(found -> list.code(found.parent().value()));
        }
        // A code that only leads into a circle is not on it.
        if (at.isPresent() && at.get().id().value().equals(code.id().value())) {
            mistakes.add(
                    code.parent().place(),
                    "code " + code.id() + " is part of itself by way of its parents",
                    "take the parent of one of them out");
        }
    }
}
