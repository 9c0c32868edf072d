package meetlat.deployment.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meetlat.deployment.catalogue.entry.CodeListsFile;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.entry.VersionFile;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;
import meetlat.deployment.catalogue.yaml.YamlFile;

/** Reads the folder of one definitions version. */
final class VersionFolder {

    private static final String VERSION = "version.yaml";
    private static final String CODE_LISTS = "code-lists.yaml";
    private static final String INDICATORS = "indicators.yaml";
    private static final String SEVERAL_INDICATORS = "indicators";
    private static final String FORMS = "forms";

    private final Path folder;
    private final List<String> languages;
    private final Mistakes mistakes;

    private VersionFolder(Path folder, List<String> languages, Mistakes mistakes) {
        this.folder = folder;
        this.languages = languages;
        this.mistakes = mistakes;
    }

    static ReadVersion read(int number, Path folder, List<String> languages, Mistakes mistakes) {
        return new VersionFolder(folder, languages, mistakes).read(number);
    }

    private ReadVersion read(int number) {
        for (Path entry : CatalogueFolder.entriesOf(folder)) {
            CatalogueFolder.refuseUnknown(entry, Set.of(VERSION, CODE_LISTS, INDICATORS), mistakes);
        }
        List<Path> formFiles = filesIn(FORMS);
        List<FormFile> forms = formFiles.stream()
                .flatMap(file -> YamlFile.read(file, FormFile.WHAT, languages, mistakes, FormFile::from).stream())
                .toList();
        if (formFiles.isEmpty()) {
            mistakes.add(
                    new Place(YamlFile.nameOf(folder.resolve(FORMS)), 1),
                    "the version has no form",
                    "make one, such as forms/monitoring.yaml");
        }
        return new ReadVersion(
                number,
                YamlFile.read(folder.resolve(VERSION), VersionFile.WHAT, languages, mistakes, VersionFile::from),
                codeLists(),
                indicators(),
                forms,
                forms.size() == formFiles.size());
    }

    private Optional<CodeListsFile> codeLists() {
        Path file = folder.resolve(CODE_LISTS);
        return Files.exists(file)
                ? YamlFile.read(file, CodeListsFile.WHAT, languages, mistakes, CodeListsFile::from)
                : Optional.of(CodeListsFile.NONE);
    }

    private Optional<List<IndicatorEntry>> indicators() {
        Path single = folder.resolve(INDICATORS);
        List<Path> several = filesIn(SEVERAL_INDICATORS);
        if (several.isEmpty()) {
            return YamlFile.read(single, "the file", languages, mistakes, IndicatorEntry::all);
        }
        if (Files.exists(single)) {
            mistakes.add(
                    new Place(YamlFile.nameOf(single), 1),
                    "there is a folder " + SEVERAL_INDICATORS + " besides",
                    "move this file into it");
        }
        List<IndicatorEntry> all = new ArrayList<>();
        boolean complete = true;
        for (Path file : several) {
            Optional<List<IndicatorEntry>> read =
                    YamlFile.read(file, "the file", languages, mistakes, IndicatorEntry::all);
            complete &= read.isPresent();
            all.addAll(read.orElse(List.of()));
        }
        return complete ? Optional.of(all) : Optional.empty();
    }

    private List<Path> filesIn(String name) {
        return CatalogueFolder.entriesOf(folder.resolve(name)).stream()
                .filter(file -> file.toString().endsWith(".yaml"))
                .toList();
    }
}
