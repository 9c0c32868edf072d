package meetlat.access.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meetlat.access.ApiKey;
import meetlat.access.Role;
import meetlat.access.Source;
import meetlat.access.Sources;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Changes a sources file. What would not be sound afterwards is not written. */
public final class SourcesFile {

    private static final String EMPTY = """
            # Who may call Meetlat, and with what. Described in docs/access.md; keys are added with ./meetlat keys.
            sources: []
            """;

    private final Path file;
    private final SecureRandom random;

    public SourcesFile(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /**
     * Adds a key, to a source that there is or to a new one, and makes the file when there is none.
     *
     * @return the key, which stands nowhere else
     * @throws SourcesFileException when the file has mistakes, or what is asked does not fit it
     */
    public ApiKey add(NewKey wanted) {
        String yaml = text().orElse(EMPTY);
        Optional<Source> there = sound(yaml).named(wanted.source());
        SourcesText text = new SourcesText(yaml);
        ApiKey key = ApiKey.generate(random);
        Node stored = stored(key, wanted);
        if (there.isPresent()) {
            requireSame(there.get(), wanted);
            SourcesText.listOf(text.source(wanted.source()).orElseThrow(), "keys")
                    .getValue()
                    .add(stored);
        } else {
            addSource(text, wanted, stored);
        }
        write(text.yaml());
        return key;
    }

    private static Node stored(ApiKey key, NewKey wanted) {
        return wanted.until()
                .map(until -> SourcesText.line("id", key.id(), "hash", key.hash(), "until", until.toString()))
                .orElseGet(() -> SourcesText.line("id", key.id(), "hash", key.hash()));
    }

    private static void requireSame(Source there, NewKey wanted) {
        if (wanted.role().filter(role -> role != there.role()).isPresent()) {
            throw new SourcesFileException("source " + there.name() + " has role "
                    + there.role().id() + ": leave the role out, or take another source");
        }
        if (!wanted.forms().isEmpty() || !wanted.projects().isEmpty()) {
            throw new SourcesFileException("source " + there.name()
                    + " is there already: change its forms and projects in the file, and leave them out here");
        }
    }

    private static void addSource(SourcesText text, NewKey wanted, Node key) {
        Role role = wanted.role()
                .orElseThrow(() -> new SourcesFileException("there is no source " + wanted.source()
                        + " yet: say its role, submitter, evaluator or operator"));
        if (role == Role.SUBMITTER && wanted.projects().isEmpty()) {
            throw new SourcesFileException("a submitter needs its projects, or * for all");
        }
        List<NodeTuple> settings = new ArrayList<>();
        settings.add(SourcesText.setting("name", SourcesText.text(wanted.source())));
        settings.add(SourcesText.setting("role", SourcesText.text(role.id())));
        if (role == Role.SUBMITTER) {
            settings.add(SourcesText.setting("forms", scope(wanted.forms().isEmpty() ? List.of("*") : wanted.forms())));
        }
        // Written for any role that they are given for, so that the check below refuses them by name.
        if (!wanted.projects().isEmpty()) {
            settings.add(SourcesText.setting("projects", scope(wanted.projects())));
        }
        settings.add(SourcesText.setting("keys", SourcesText.list(FlowStyle.BLOCK, List.of(key))));
        text.sources().getValue().add(new MappingNode(Tag.MAP, settings, FlowStyle.BLOCK));
    }

    private static Node scope(List<String> ids) {
        return ids.equals(List.of("*"))
                ? SourcesText.text("*")
                : SourcesText.list(
                        FlowStyle.FLOW, ids.stream().map(SourcesText::text).toList());
    }

    /**
     * Removes a key.
     *
     * @return the source that had it
     * @throws SourcesFileException when there is no such file or key
     */
    public String remove(String keyId) {
        String yaml = text().orElseThrow(() -> new SourcesFileException("there is no file " + file));
        sound(yaml);
        SourcesText text = new SourcesText(yaml);
        for (Node node : text.sources().getValue()) {
            MappingNode source = (MappingNode) node;
            boolean removed = SourcesText.listOf(source, "keys")
                    .getValue()
                    .removeIf(key -> SourcesText.has((MappingNode) key, "id", keyId));
            if (removed) {
                write(text.yaml());
                return SourcesText.textOf(source, "name");
            }
        }
        throw new SourcesFileException("there is no key " + keyId + " in " + file);
    }

    private Optional<String> text() {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new SourcesFileException(
                    "cannot read " + file + ": " + e.getClass().getSimpleName(), e);
        }
    }

    private Sources sound(String yaml) {
        try {
            return SourcesReading.of(yaml).sound();
        } catch (SourcesFileException mistakes) {
            throw new SourcesFileException(file + " has mistakes, nothing was changed:\n" + mistakes.getMessage());
        }
    }

    private void write(String yaml) {
        sound(yaml);
        PrivateFile.write(file, yaml);
    }
}
