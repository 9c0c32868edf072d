package meetlat.deployment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueMistakesTest {

    @TempDir
    private Path folder;

    private SmallCatalogue catalogue;

    @BeforeEach
    void givenASoundCatalogue() throws IOException {
        catalogue = SmallCatalogue.copiedTo(folder);
    }

    static List<MistakeRow> rows() throws IOException {
        return MistakeRow.all(Path.of("src/test/resources/mistakes.txt"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aMistakeIsNamedWithItsFileItsLineAndItsMend(MistakeRow row) throws IOException {
        catalogue.with(row.file(), row.old(), row.text());

        assertThat(catalogue.mistakes()).containsExactlyElementsOf(row.said());
    }

    @Test
    void aSoundCatalogueHasNoMistake() {
        assertThat(catalogue.mistakes()).isEmpty();
    }

    @Test
    void allMistakesAreNamedAtOnceByFileAndLine() throws IOException {
        catalogue
                .with("programme.yaml", "timeZone: Europe/Brussels", "timeZone: Europe/Brusels")
                .with("projects.yaml", "id: mol", "id: boom")
                .with("2/indicators/people.yaml", "unit: situation", "unit: situations")
                .with("2/code-lists.yaml", "codeList: ages", "codeList: age")
                .with("2/forms/monitoring.yaml", "until: P2", "until: P9")
                .with("1/version.yaml", "inForceFrom: 2022-10-25", "inForceFrom: soon");

        assertThat(catalogue.mistakes())
                .extracting(mistake -> mistake.substring(0, mistake.indexOf(": ")))
                .containsExactly(
                        "1/version.yaml:3",
                        "2/code-lists.yaml:27",
                        "2/forms/monitoring.yaml:13",
                        "2/indicators/people.yaml:37",
                        "programme.yaml:5",
                        "projects.yaml:9");
    }

    @Test
    void aVersionWithAMistakeIsNotAssembledNorIsAnyOther() throws IOException {
        catalogue.with("2/indicators/people.yaml", "unit: situation", "unit: situations");

        assertThat(CatalogueFolder.read(folder).versions()).isEmpty();
    }

    @Test
    void filesAreNamedAsTheFolderWasGiven() throws IOException {
        Path relative = Path.of("target/given-folder");
        Files.createDirectories(relative);

        assertThat(CatalogueFolder.read(relative).mistakes())
                .extracting(Object::toString)
                .containsExactly(
                        "target/given-folder:1: there is no definitions version; make a folder 1 with a version.yaml, or"
                                + " give another folder",
                        "target/given-folder/programme.yaml:1: the file is missing; make it; docs/catalogue-format.md"
                                + " shows one",
                        "target/given-folder/projects.yaml:1: the file is missing; make it; docs/catalogue-format.md"
                                + " shows one");
    }

    @Test
    void aFileThatIsNotTextIsNamed() throws IOException {
        Files.write(folder.resolve("projects.yaml"), "projects: [é]".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(catalogue.mistakes()).containsExactly("projects.yaml:1: the file is not UTF-8; save it as UTF-8");
    }

    @Test
    void aFileOrFolderOfAnUnknownNameIsNotPassedOverInSilence() throws IOException {
        Files.createDirectory(folder.resolve("v3"));
        Files.move(folder.resolve("2/code-lists.yaml"), folder.resolve("2/codelists.yaml"));

        assertThat(catalogue.mistakes())
                .contains(
                        "2/codelists.yaml:1: nothing reads a file of this name; did you mean code-lists.yaml? there are"
                                + " code-lists.yaml, indicators.yaml, version.yaml",
                        "v3:1: the folder is no definitions version; name it by the version's number, such as 2");
    }

    @Test
    void aVersionWithoutFormsIsNamed() throws IOException {
        Files.delete(folder.resolve("1/forms/monitoring.yaml"));

        assertThat(catalogue.mistakes())
                .containsExactly("1/forms:1: the version has no form; make one, such as forms/monitoring.yaml");
    }
}
