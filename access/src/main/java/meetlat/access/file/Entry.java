package meetlat.access.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping with settings. Each name that is asked for is known; what is written besides is a mistake. */
final class Entry {

    /** What is quoted of an unknown name: a secret on the wrong side of the colon is longer. */
    private static final Pattern QUOTABLE = Pattern.compile("[A-Za-z-]{1,20}");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private final Node node;
    private final String what;
    private final Mistakes mistakes;
    private final Map<String, Node> settings = new LinkedHashMap<>();
    private final Map<String, Node> names = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Entry(MappingNode node, String what, Mistakes mistakes) {
        this.node = node;
        this.mistakes = mistakes;
        for (NodeTuple setting : node.getValue()) {
            gather(setting);
        }
        this.what = name().map(name -> what + " " + name).orElse(what);
    }

    /** What it goes by, when that can be said. */
    private Optional<String> name() {
        return Stream.of("name", "id")
                .map(settings::get)
                .flatMap(value -> value instanceof ScalarNode scalar ? Stream.of(scalar.getValue()) : Stream.empty())
                .filter(name -> NAME.matcher(name).matches())
                .findFirst();
    }

    private void gather(NodeTuple setting) {
        if (!(setting.getKeyNode() instanceof ScalarNode name)) {
            mistakes.add(setting.getKeyNode(), "a setting without a plain name", "write it as name: value");
        } else if (names.putIfAbsent(name.getValue(), name) == null) {
            settings.put(name.getValue(), setting.getValueNode());
        } else {
            mistakes.add(name, "the setting " + quoted(name.getValue()) + " is given twice", "keep one of them");
        }
    }

    /**
     * Reads a node that should be a mapping, and notes what nobody asked for.
     *
     * @param what what it describes, for messages
     */
    static <T> Optional<T> read(Node node, String what, Mistakes mistakes, Function<Entry, Optional<T>> reading) {
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, what + " has no settings", "write them as name: value");
            return Optional.empty();
        }
        Entry entry = new Entry(mapping, what, mistakes);
        Optional<T> read = reading.apply(entry);
        entry.nothingElse();
        return read;
    }

    private void nothingElse() {
        names.forEach((name, at) -> {
            if (!known.contains(name)) {
                mistakes.add(
                        at, "unknown setting " + quoted(name) + " of " + what, "there are " + String.join(", ", known));
            }
        });
    }

    private static String quoted(String name) {
        return QUOTABLE.matcher(name).matches() ? name : "(not shown)";
    }

    boolean has(String setting) {
        known.add(setting);
        return settings.containsKey(setting);
    }

    /** One text; nothing, and a mistake, when it is of another kind or empty. Left out it is nothing too. */
    Optional<String> text(String setting) {
        known.add(setting);
        @Nullable Node value = settings.get(setting);
        return value == null ? Optional.empty() : textOf(value, setting);
    }

    /** A text that is needed. */
    Optional<String> needed(String setting) {
        if (!has(setting)) {
            mistakes.add(node, what + " has no " + setting, "add " + setting);
        }
        return text(setting);
    }

    private Optional<String> textOf(Node value, String setting) {
        if (value instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        mistakes.add(value, setting + " of " + what + " is not one text", "write one text behind the colon");
        return Optional.empty();
    }

    /** A list of texts, or one text; nothing when it is left out or not readable. */
    Optional<List<String>> texts(String setting) {
        known.add(setting);
        @Nullable Node value = settings.get(setting);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof SequenceNode list) {
            return Optional.of(list.getValue().stream()
                    .flatMap(item -> textOf(item, setting).stream())
                    .toList());
        }
        return textOf(value, setting).map(List::of);
    }

    /**
     * A list of entries.
     *
     * @param each what each describes, for messages
     */
    <T> List<T> entries(String setting, String each, Function<Entry, Optional<T>> reading) {
        known.add(setting);
        @Nullable Node value = settings.get(setting);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode list)) {
            mistakes.add(value, setting + " of " + what + " is not a list", "begin each entry with a hyphen");
            return List.of();
        }
        return list.getValue().stream()
                .flatMap(item -> read(item, each, mistakes, reading).stream())
                .toList();
    }

    /** One entry. */
    <T> Optional<T> entry(String setting, Function<Entry, Optional<T>> reading) {
        known.add(setting);
        @Nullable Node value = settings.get(setting);
        return value == null ? Optional.empty() : read(value, setting + " of " + what, mistakes, reading);
    }

    /** Notes a mistake at a setting, or at the whole when the setting is not there. */
    void mistake(String setting, String problem, String mend) {
        mistakes.add(settings.getOrDefault(setting, node), setting + " of " + what + " " + problem, mend);
    }

    int lineOf(String setting) {
        return Mistakes.lineOf(settings.getOrDefault(setting, node));
    }
}
