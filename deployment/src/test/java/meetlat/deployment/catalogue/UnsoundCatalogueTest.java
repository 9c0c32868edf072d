package meetlat.deployment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong, it is named, and the reading comes to its end. */
class UnsoundCatalogueTest {

    @TempDir
    private Path folder;

    private List<Path> files;

    @BeforeEach
    void givenASoundCatalogue() throws IOException {
        SmallCatalogue.copiedTo(folder);
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void aFileThatIsMissingOrEmptyIsNamed() throws IOException {
        for (Path file : files) {
            String text = Files.readString(file);
            Files.delete(file);
            assertThat(CatalogueFolder.read(folder).mistakes())
                    .as("without %s", file)
                    .isNotEmpty();
            Files.writeString(file, "");
            assertThat(CatalogueFolder.read(folder).mistakes())
                    .as("with an empty %s", file)
                    .anySatisfy(mistake -> assertThat(mistake.place().file()).isEqualTo(file.toString()));
            Files.writeString(file, text);
        }
    }

    @Test
    void anyLineMayBeMissing() throws IOException {
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                List<String> fewer = new ArrayList<>(lines);
                String line = fewer.remove(i);
                Files.write(file, fewer);
                assertThatCode(() -> CatalogueFolder.read(folder))
                        .as("%s without \"%s\"", file, line)
                        .doesNotThrowAnyException();
            }
            Files.write(file, lines);
        }
    }

    /** Values change places, so that texts, numbers, lists and mappings stand where others belong. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyValueMayStandWhereAnotherBelongs(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> values =
                List.of("x", "-1", "99999999999999", "[]", "[x]", "{}", "{x: y}", "2024-01-31", "true", "", "{nl: x}");
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                List<String> changed = new ArrayList<>(lines);
                String value = values.get(random.nextInt(values.size()));
                changed.set(i, line.replaceFirst("([a-zA-Z]+): .*?(?=[,}]|$)", "$1: " + value));
                Files.write(file, changed);
                assertThatCode(() -> CatalogueFolder.read(folder))
                        .as("%s with \"%s\" for \"%s\", seed %s", file, value, line, seed)
                        .doesNotThrowAnyException();
            }
            Files.write(file, lines);
        }
    }
}
