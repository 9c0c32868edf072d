package meetlat.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import meetlat.deployment.catalogue.SmallCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2025-02-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void aSoundCatalogueIsSummedUpByVersion() throws IOException {
        SmallCatalogue.copiedTo(folder);

        assertThat(Validation.of(folder, NOW))
                .isEqualTo(new Validation(
                        true,
                        java.util.List.of(
                                "version 1 (in force): 1 indicator, 1 cell, 1 form",
                                "version 2 (draft): 7 indicators, 35 cells, 2 forms")));
    }

    @Test
    void mistakesAreNamedAndNothingElse() throws IOException {
        SmallCatalogue.copiedTo(folder)
                .with("1/indicators.yaml", "unit: person", "unit: persons")
                .with("2/version.yaml", "labels:", "label:");

        Validation validation = Validation.of(folder, NOW);

        assertThat(validation.sound()).isFalse();
        assertThat(validation.lines())
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).startsWith(folder.toString()).contains("; "));
    }

    @Test
    void aCatalogueWithMistakesIsRefusedBeforeTheBrokerIsAsked() throws IOException {
        SmallCatalogue.copiedTo(folder).with("1/indicators.yaml", "unit: person", "unit: persons");
        Options options = Options.parse("--catalogue=" + folder, "--bootstrap-servers=localhost:1");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> Deployment.run(options, NOW))
                .withMessageStartingWith("the catalogue has mistakes:\n" + folder + "/1/indicators.yaml:3: ");
    }
}
