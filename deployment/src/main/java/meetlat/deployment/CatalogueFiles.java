package meetlat.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import meetlat.deployment.CatalogueYaml.FormFile;
import meetlat.deployment.CatalogueYaml.IndicatorsFile;
import meetlat.deployment.CatalogueYaml.ProgrammeFile;
import meetlat.deployment.CatalogueYaml.ProjectsFile;
import meetlat.schemas.Catalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML of a definitions version. A mistake is named with its file and line. */
final class CatalogueFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogueFiles() {}

    /** @param catalogue the folder that holds one folder per definitions version, named by its number */
    static Catalogue read(Path catalogue) {
        Path version = catalogue.resolve("1");
        if (!Files.isDirectory(version)) {
            throw new DeploymentException("there is no definitions version in " + catalogue + ": expected a folder 1");
        }
        return CatalogueAssembly.assemble(
                1,
                parse(version.resolve("programme.yaml"), ProgrammeFile.class),
                parse(version.resolve("projects.yaml"), ProjectsFile.class),
                parse(version.resolve("indicators.yaml"), IndicatorsFile.class),
                forms(version.resolve("forms")));
    }

    private static List<FormFile> forms(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> parse(file, FormFile.class))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DeploymentException("cannot read " + folder, e);
        }
    }

    private static <T> T parse(Path file, Class<T> shape) {
        try {
            return YAML.readValue(file, shape);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String line = at == null ? "" : ":" + at.getLineNr();
            throw new DeploymentException(file + line + ": " + e.getOriginalMessage(), e);
        }
    }
}
