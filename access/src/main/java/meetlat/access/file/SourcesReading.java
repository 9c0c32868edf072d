package meetlat.access.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import meetlat.access.Source;
import meetlat.access.Sources;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What a sources file says.
 *
 * @param sources to be used only when there are no mistakes
 * @param mistakes all of them, by line
 */
public record SourcesReading(List<Source> sources, List<Mistake> mistakes) {

    public static SourcesReading of(String yaml) {
        Mistakes mistakes = new Mistakes();
        SourceReading each = new SourceReading(mistakes);
        List<Source> sources = compose(yaml, mistakes)
                .flatMap(root -> Entry.read(
                        root, "the file", mistakes, file -> Optional.of(file.entries("sources", "source", each::read))))
                .orElse(List.of());
        return new SourcesReading(sources, mistakes.list());
    }

    /** What YAML's own messages quote may be a secret, so the line alone is told. */
    private static Optional<Node> compose(String yaml, Mistakes mistakes) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            if (root.isEmpty()) {
                mistakes.add(1, "the file is empty", "write sources: and what is known of each");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
            mistakes.add(
                    line + 1,
                    "this is not YAML",
                    "look at this line and the one before it for an indent, a quote or a bracket");
        } catch (YamlEngineException e) {
            mistakes.add(1, "this is not YAML", "write it as plain text");
        }
        return Optional.empty();
    }

    /** @throws SourcesFileException naming every mistake, if there is one */
    public Sources sound() {
        if (!mistakes.isEmpty()) {
            throw new SourcesFileException(
                    mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        }
        return new Sources(sources);
    }
}
