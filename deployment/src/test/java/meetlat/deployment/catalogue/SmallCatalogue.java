package meetlat.deployment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import meetlat.schemas.Catalogue;

/** A copy of the small sound catalogue of the tests' resources, which can be changed one text at a time. */
public final class SmallCatalogue {

    private static final Path SOUND = Path.of("src/test/resources/catalogue");

    private final Path folder;

    private SmallCatalogue(Path folder) {
        this.folder = folder;
    }

    public static SmallCatalogue copiedTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SOUND.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SmallCatalogue(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Puts another text in the place of one that stands in the file exactly once. */
    public SmallCatalogue with(String file, String old, String text) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(before.split(java.util.regex.Pattern.quote(old), -1))
                .as("\"%s\" in %s", old, file)
                .hasSize(2);
        Files.writeString(path, before.replace(old, text));
        return this;
    }

    /** The mistakes as they are shown, with files named from the catalogue's folder. */
    public List<String> mistakes() {
        return CatalogueFolder.read(folder).mistakes().stream()
                .map(mistake -> mistake.toString().replace(folder + "/", "").replace(folder.toString(), "."))
                .toList();
    }

    /** A version, of a catalogue that must be sound. */
    public Catalogue version(int number) {
        CatalogueReading reading = CatalogueFolder.read(folder);
        assertThat(reading.mistakes()).isEmpty();
        return reading.versions().stream()
                .filter(version -> version.getDefinitions() == number)
                .findFirst()
                .orElseThrow();
    }

    /** All versions, of a catalogue that must be sound. */
    public List<Catalogue> versions() {
        CatalogueReading reading = CatalogueFolder.read(folder);
        assertThat(reading.mistakes()).isEmpty();
        return reading.versions();
    }
}
