package meetlat.deployment.catalogue;

import java.util.List;
import java.util.Optional;
import meetlat.deployment.catalogue.entry.CodeListEntry;
import meetlat.deployment.catalogue.entry.CodeListsFile;
import meetlat.deployment.catalogue.entry.CodeListsFile.DimensionEntry;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.entry.VersionFile;

/**
 * The files of one definitions version as they were read. What is empty could not be read, which was noted.
 *
 * @param allForms whether every form could be read
 */
record ReadVersion(
        int number,
        Optional<VersionFile> version,
        Optional<CodeListsFile> codeListsFile,
        Optional<List<IndicatorEntry>> indicatorEntries,
        List<FormFile> forms,
        boolean allForms) {

    List<IndicatorEntry> indicators() {
        return indicatorEntries.orElse(List.of());
    }

    List<CodeListEntry> codeLists() {
        return codeListsFile.map(CodeListsFile::codeLists).orElse(List.of());
    }

    List<DimensionEntry> dimensions() {
        return codeListsFile.map(CodeListsFile::dimensions).orElse(List.of());
    }

    Optional<IndicatorEntry> indicator(String id) {
        return indicators().stream()
                .filter(indicator -> indicator.id().value().equals(id))
                .findFirst();
    }

    /** The code list of a dimension; empty when there is none of that name. */
    Optional<CodeListEntry> codesOf(String dimension) {
        return dimensions().stream()
                .filter(found -> found.id().value().equals(dimension))
                .findFirst()
                .flatMap(found -> codeLists().stream()
                        .filter(list ->
                                list.id().value().equals(found.codeList().value()))
                        .findFirst());
    }

    Optional<FormFile> form(String id) {
        return forms.stream().filter(form -> form.id().value().equals(id)).findFirst();
    }

    /** The form under whose id its reports stand: at the end of the chain of those that it replaces. */
    String reportsAs(FormFile form) {
        FormFile at = form;
        for (int steps = 0; steps <= forms.size() && at.replaces() != null; steps++) {
            Optional<FormFile> next = form(at.replaces().value());
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.id().value();
    }

    Names indicatorNames() {
        List<String> ids =
                indicators().stream().map(entry -> entry.id().value()).toList();
        return new Names("indicator", ids, indicatorEntries.isPresent());
    }

    Names dimensionNames() {
        List<String> ids =
                dimensions().stream().map(entry -> entry.id().value()).toList();
        return new Names("dimension", ids, codeListsFile.isPresent());
    }

    Names codeListNames() {
        List<String> ids = codeLists().stream().map(entry -> entry.id().value()).toList();
        return new Names("code list", ids, codeListsFile.isPresent());
    }

    Names formNames() {
        List<String> ids = forms.stream().map(entry -> entry.id().value()).toList();
        return new Names("form", ids, allForms);
    }
}
