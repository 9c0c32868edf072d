package meetlat.deployment;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueMistakesTest {

    @TempDir
    private Path catalogue;

    @BeforeEach
    void givenACopyOfTheShippedCatalogue() throws IOException {
        Path shipped = Path.of("../catalogue");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = catalogue.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aDateThatIsNoneIsNamedWithItsFileAndLine() throws IOException {
        mend("programme.yaml", "start: 2022-10-25", "start: soon");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("programme.yaml:11")
                .withMessageContaining("soon");
    }

    @Test
    void anUnknownSettingIsNamedWithItsFile() throws IOException {
        mend("programme.yaml", "timeZone:", "timezone:");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("programme.yaml")
                .withMessageContaining("timezone");
    }

    @Test
    void aQuestionThatCountsForNoIndicatorIsNamed() throws IOException {
        mend("forms/ifg-monitoring.yaml", "indicator: victims", "indicator: victim");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::read)
                .withMessageContaining("victim,");
    }

    @Test
    void twoProjectsOfOneIdAreRefused() throws IOException {
        mend("projects.yaml", "id: mol", "id: gent");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::read)
                .withMessage("project gent is defined twice");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() throws IOException {
        mend("programme.yaml", "end: 2023-02-25", "end: 2022-02-25");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::read)
                .withMessage("period P1 ends before it has begun");
    }

    private void read() {
        CatalogueFiles.read(catalogue);
    }

    private void mend(String file, String old, String text) throws IOException {
        Path path = catalogue.resolve("1").resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, text));
    }
}
