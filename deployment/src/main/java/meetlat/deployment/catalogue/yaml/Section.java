package meetlat.deployment.catalogue.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping with settings. Each name that is asked for is a known setting; what is written besides is a mistake. */
public final class Section {

    private final MappingNode node;
    private final String what;
    private final Source source;
    private final Map<String, Node> settings = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Section(MappingNode node, String what, Source source) {
        this.node = node;
        this.what = what;
        this.source = source;
    }

    /** Reads a node that should be a mapping, and notes what nobody asked for. */
    static <T> Optional<T> read(Node node, String what, Source source, Function<Section, T> reading) {
        if (!(node instanceof MappingNode mapping)) {
            source.mistake(node, what + " is " + Kind.of(node) + " and not settings", "write it as name: value");
            return Optional.empty();
        }
        Section section = new Section(mapping, what, source);
        section.gather();
        T read = reading.apply(section);
        section.nothingElse();
        return Optional.of(read);
    }

    private void gather() {
        for (NodeTuple setting : node.getValue()) {
            if (!(setting.getKeyNode() instanceof ScalarNode name)) {
                source.mistake(setting.getKeyNode(), "a setting without a plain name", "write it as name: value");
                continue;
            }
            Node first = names.putIfAbsent(name.getValue(), name);
            if (first == null) {
                settings.put(name.getValue(), setting.getValueNode());
            } else {
                source.mistake(
                        name,
                        name.getValue() + " of " + name() + " is given twice, first on line "
                                + source.placeOf(first).line(),
                        "keep one of them");
            }
        }
    }

    private void nothingElse() {
        names.forEach((name, at) -> {
            if (!known.contains(name)) {
                source.mistake(at, "unknown setting " + name + " of " + name(), Nearest.mend(name, known));
            }
        });
    }

    /** Where it begins. */
    public Place place() {
        return source.placeOf(node);
    }

    /** What it is, with its id when it has one, for messages. */
    public String name() {
        if (settings.get("id") instanceof ScalarNode id) {
            return what + " " + id.getValue();
        }
        return settings.get("block") instanceof ScalarNode block ? "block " + block.getValue() : what;
    }

    /** Whether a setting is written, be it wrong. */
    public boolean has(String setting) {
        return settings.containsKey(setting);
    }

    /** A setting that may be left out. */
    public Setting optional(String setting) {
        known.add(setting);
        return new Setting(setting, name(), place(), settings.get(setting), false, source);
    }

    /** A setting that is needed; a mistake is noted when it is not there, or is an empty list. */
    public Setting required(String setting) {
        Setting found = optional(setting).filled();
        if (!has(setting)) {
            source.mistake(node, name() + " has no " + setting, "add " + setting);
        }
        return found;
    }

    /** A text that is needed; stands in, as broken, for one that is not there. */
    public Located<String> word(String setting) {
        @Nullable Located<String> found = required(setting).word();
        return found == null ? new Located<>("", place()) : found;
    }
}
