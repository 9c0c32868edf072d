package meetlat.deployment.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.deployment.DeploymentException;
import meetlat.deployment.catalogue.entry.ProgrammeFile;
import meetlat.deployment.catalogue.entry.ProjectEntry;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Nearest;
import meetlat.deployment.catalogue.yaml.Place;
import meetlat.deployment.catalogue.yaml.YamlFile;

/** The folder of a catalogue: what is true whatever is counted, and one folder for each definitions version. */
public final class CatalogueFolder {

    private static final String PROGRAMME = "programme.yaml";
    private static final String PROJECTS = "projects.yaml";

    private CatalogueFolder() {}

    /** Reads and checks all of it. */
    public static CatalogueReading read(Path folder) {
        Mistakes mistakes = new Mistakes();
        ReadCatalogue read = readFiles(folder, mistakes);
        CatalogueChecks.check(read, mistakes);
        if (!mistakes.list().isEmpty()) {
            return new CatalogueReading(mistakes.list(), List.of());
        }
        return new CatalogueReading(
                List.of(),
                read.versions().stream()
                        .map(version -> CatalogueAssembly.assemble(read, version))
                        .toList());
    }

    private static ReadCatalogue readFiles(Path folder, Mistakes mistakes) {
        Path file = folder.resolve(PROGRAMME);
        // What is wrong with the languages is noted when the whole file is read.
        List<String> languages = YamlFile.read(
                        file, ProgrammeFile.WHAT, List.of(), new Mistakes(), ProgrammeFile::languagesOf)
                .orElse(List.of());
        Optional<ProgrammeFile> programme =
                YamlFile.read(file, ProgrammeFile.WHAT, languages, mistakes, ProgrammeFile::from);
        Optional<List<ProjectEntry>> projects =
                YamlFile.read(folder.resolve(PROJECTS), "the file", languages, mistakes, ProjectEntry::all);
        List<ReadVersion> versions = new ArrayList<>();
        for (Path entry : entriesOf(folder)) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                if (name.matches("[1-9][0-9]{0,5}")) {
                    versions.add(VersionFolder.read(Integer.parseInt(name), entry, languages, mistakes));
                } else {
                    mistakes.add(
                            new Place(YamlFile.nameOf(entry), 1),
                            "the folder is no definitions version",
                            "name it by the version's number, such as 2");
                }
            } else {
                refuseUnknown(entry, Set.of(PROGRAMME, PROJECTS), mistakes);
            }
        }
        versions.sort(Comparator.comparingInt(ReadVersion::number));
        if (versions.isEmpty()) {
            mistakes.add(
                    new Place(YamlFile.nameOf(folder), 1),
                    "there is no definitions version",
                    "make a folder 1 with a version.yaml, or give another folder");
        }
        return new ReadCatalogue(programme, projects, versions);
    }

    /** A file whose name is mistyped would otherwise be passed over in silence. */
    static void refuseUnknown(Path file, Set<String> known, Mistakes mistakes) {
        String name = file.getFileName().toString();
        if (!known.contains(name) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
            mistakes.add(
                    new Place(YamlFile.nameOf(file), 1),
                    "nothing reads a file of this name",
                    Nearest.mend(name, known.stream().sorted().toList()));
        }
    }

    /** What is in a folder, by name, without hidden files; nothing when it is none. */
    static List<Path> entriesOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new DeploymentException("cannot read " + folder + "; see who may read it", e);
        }
    }
}
