package meetlat.deployment.catalogue.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** One YAML file. What cannot be read is noted as a mistake. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * Reads a file whose outermost value is a mapping.
     *
     * @param what what the file describes, for messages
     * @param languages the languages that every text is needed in; empty while they are not known
     * @return what {@code reading} made of it; empty when there is nothing to make it of
     */
    public static <T> Optional<T> read(
            Path file, String what, List<String> languages, Mistakes mistakes, Function<Section, T> reading) {
        Source source = new Source(nameOf(file), languages, mistakes);
        return compose(file, source).flatMap(root -> Section.read(root, what, source, reading));
    }

    /** The file as messages name it. */
    public static String nameOf(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static Optional<Node> compose(Path file, Source source) {
        Place start = new Place(source.file(), 1);
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(Files.readString(file));
            if (root.isEmpty()) {
                source.mistakes().add(start, "the file is empty", "write what it is for, or take it away");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
            source.mistakes()
                    .add(
                            new Place(source.file(), line + 1),
                            "this is not YAML: " + oneLine(e.getProblem()),
                            "look at this line and the one before it for an indent, a quote or a bracket");
        } catch (YamlEngineException e) {
            source.mistakes().add(start, "this is not YAML: " + oneLine(e.getMessage()), "write it as plain text");
        } catch (CharacterCodingException e) {
            source.mistakes().add(start, "the file is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            boolean missing = !Files.exists(file);
            source.mistakes()
                    .add(
                            start,
                            missing ? "the file is missing" : "the file cannot be read",
                            missing ? "make it; docs/catalogue-format.md shows one" : "see who may read it");
        }
        return Optional.empty();
    }

    private static String oneLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
