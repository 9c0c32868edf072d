package meetlat.deployment.catalogue.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One setting, read as the kind of value that it should be. Left out it is null or empty; of the wrong kind likewise,
 * once that is noted, but for a text, which then is broken ({@link Located#isBroken}).
 */
public final class Setting {

    private final String name;
    private final String owner;
    private final Place ownerPlace;
    private final @Nullable Node node;
    private final boolean filled;
    private final Source source;

    Setting(String name, String owner, Place ownerPlace, @Nullable Node node, boolean filled, Source source) {
        this.name = name;
        this.owner = owner;
        this.ownerPlace = ownerPlace;
        this.node = node;
        this.filled = filled;
        this.source = source;
    }

    /** The same setting, whose list must not be empty. */
    public Setting filled() {
        return new Setting(name, owner, ownerPlace, node, true, source);
    }

    /** A text on its own, such as an id. A number or true is taken as it is written. */
    public @Nullable Located<String> word() {
        return node == null ? null : text(node, "a text", "write one text").orElseGet(() -> broken(node));
    }

    /** A day, as 2024-01-31. */
    public @Nullable Located<LocalDate> day() {
        return scalar("a date", "write it as 2024-01-31", Setting::parseDay);
    }

    /** A whole number. */
    public @Nullable Located<Long> whole() {
        return scalar("a whole number", "write it in digits alone", Setting::parseWhole);
    }

    /** A number, with decimals or without. */
    public @Nullable Located<Double> number() {
        return scalar("a number", "write it with a point before the decimals", Setting::parseNumber);
    }

    /** True or false. */
    public @Nullable Located<Boolean> flag() {
        return scalar("true or false", "write true or false", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** A list of texts. */
    public List<Located<String>> words() {
        if (node == null) {
            return List.of();
        }
        refuseEmpty(node);
        return words(node);
    }

    /** A list of lists of texts. */
    public List<List<Located<String>>> wordLists() {
        return items().stream().map(this::words).toList();
    }

    /** A text for each name. */
    public Map<String, Located<String>> wordMap() {
        return map((key, value) ->
                text(value, "a text for " + key, "write one text").orElseGet(() -> broken(value)));
    }

    /** A list of texts for each name. */
    public Map<String, List<Located<String>>> wordListMap() {
        return map((key, value) -> words(value));
    }

    /** A list of sections. */
    public <T> List<T> sections(String what, Function<Section, T> reading) {
        return items().stream()
                .flatMap(item -> Section.read(item, what, source, reading).stream())
                .toList();
    }

    /** One section. */
    public <T> @Nullable T section(String what, Function<Section, T> reading) {
        return node == null
                ? null
                : Section.read(node, what + " of " + owner, source, reading).orElse(null);
    }

    /** A text for people, in each of the programme's languages. */
    public Texts texts() {
        if (node == null) {
            return Texts.none(ownerPlace);
        }
        Map<String, Located<String>> texts = map((language, text) ->
                text(text, "a text for " + language, "write one text").orElseGet(() -> broken(text)));
        if (node instanceof MappingNode && !source.languages().isEmpty()) {
            checkLanguages(node, texts);
        }
        return new Texts(source.placeOf(node), true, new TreeMap<>(texts));
    }

    private void checkLanguages(Node at, Map<String, Located<String>> texts) {
        for (String language : source.languages()) {
            if (!texts.containsKey(language)) {
                source.mistake(at, describe() + " has no text in " + language, "add " + language + ": …");
            }
        }
        texts.forEach((language, text) -> {
            if (!source.languages().contains(language)) {
                source.mistakes()
                        .add(
                                text.place(),
                                describe() + " has a text in " + language
                                        + ", which is not a language of the programme",
                                Nearest.mend(language, source.languages()));
            }
        });
    }

    private <T> @Nullable Located<T> scalar(String kind, String mend, Function<String, Optional<T>> parsing) {
        if (node == null) {
            return null;
        }
        Optional<Located<String>> text = text(node, kind, mend);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = parsing.apply(text.get().value());
        if (value.isEmpty()) {
            source.mistake(node, describe() + " is " + text.get().value() + " and not " + kind, mend);
        }
        return value.map(found -> new Located<>(found, text.get().place())).orElse(null);
    }

    private Optional<Located<String>> text(Node from, String kind, String mend) {
        if (from instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !Kind.isEmpty(from)) {
            return Optional.of(new Located<>(scalar.getValue().strip(), source.placeOf(from)));
        }
        String found = from instanceof ScalarNode ? "empty" : Kind.of(from);
        source.mistake(from, describe() + " is " + found + " and not " + kind, mend);
        return Optional.empty();
    }

    private List<Located<String>> words(Node from) {
        if (!(from instanceof SequenceNode list)) {
            source.mistake(from, describe() + " is " + Kind.of(from) + " and not a list", "write it as [a, b]");
            return List.of();
        }
        return list.getValue().stream()
                .flatMap(item -> text(item, "a text", "write one text").stream())
                .toList();
    }

    private List<Node> items() {
        if (node == null) {
            return List.of();
        }
        refuseEmpty(node);
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        source.mistake(node, describe() + " is " + Kind.of(node) + " and not a list", "begin each entry with a hyphen");
        return List.of();
    }

    private void refuseEmpty(Node at) {
        if (filled && at instanceof SequenceNode list && list.getValue().isEmpty()) {
            source.mistake(at, describe() + " is an empty list", "list at least one");
        }
    }

    private <T> Map<String, T> map(BiFunction<String, Node, T> reading) {
        Map<String, T> map = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                Optional<Located<String>> key = text(entry.getKeyNode(), "a name", "write it as name: value");
                if (key.isPresent() && map.containsKey(key.get().value())) {
                    source.mistake(
                            entry.getKeyNode(),
                            key.get() + " in " + describe() + " is given twice",
                            "keep one of them");
                } else if (key.isPresent()) {
                    map.put(key.get().value(), reading.apply(key.get().value(), entry.getValueNode()));
                }
            }
        } else if (node != null) {
            source.mistake(
                    node, describe() + " is " + Kind.of(node) + " and not a mapping", "write it as {name: value}");
        }
        return map;
    }

    private String describe() {
        return name + " of " + owner;
    }

    private Located<String> broken(Node at) {
        return new Located<>("", source.placeOf(at));
    }

    private static Optional<LocalDate> parseDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> parseWhole(String text) {
        return text.matches("-?[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<Double> parseNumber(String text) {
        return text.matches("-?[0-9]{1,18}([.][0-9]{1,18})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
