package meetlat.access.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The text of a sources file that is being changed. Comments and what is not changed stay, although a comment may move
 * by a line.
 */
final class SourcesText {

    private static final int UNBROKEN = 1_000;

    private final MappingNode root;

    /** @param yaml without mistakes */
    SourcesText(String yaml) {
        LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
        root = (MappingNode) new Compose(settings).composeString(yaml).orElseThrow();
    }

    /** A mapping of texts, written on one line. */
    static MappingNode line(String... namesAndTexts) {
        List<NodeTuple> settings = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            settings.add(new NodeTuple(name(namesAndTexts[i]), text(namesAndTexts[i + 1])));
        }
        return new MappingNode(Tag.MAP, settings, FlowStyle.FLOW);
    }

    /** Quoted, since some texts without quotes are numbers or times to YAML. */
    static ScalarNode text(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }

    private static ScalarNode name(String name) {
        return new ScalarNode(Tag.STR, name, ScalarStyle.PLAIN);
    }

    static SequenceNode list(FlowStyle style, List<? extends Node> items) {
        return new SequenceNode(Tag.SEQ, new ArrayList<>(items), style);
    }

    static NodeTuple setting(String name, Node value) {
        return new NodeTuple(name(name), value);
    }

    SequenceNode sources() {
        return listOf(root, "sources");
    }

    Optional<MappingNode> source(String name) {
        return sources().getValue().stream()
                .map(MappingNode.class::cast)
                .filter(source -> has(source, "name", name))
                .findFirst();
    }

    static boolean has(MappingNode mapping, String name, String text) {
        return find(mapping, name)
                .filter(value -> ((ScalarNode) value).getValue().strip().equals(text))
                .isPresent();
    }

    static String textOf(MappingNode mapping, String name) {
        return ((ScalarNode) find(mapping, name).orElseThrow()).getValue();
    }

    /** The list under a name, added when there is none. */
    static SequenceNode listOf(MappingNode mapping, String name) {
        Optional<Node> found = find(mapping, name);
        if (found.isPresent()) {
            SequenceNode list = (SequenceNode) found.get();
            if (list.getValue().isEmpty()) {
                // An empty list can only be written in brackets; what is added gets lines of its own.
                list.setFlowStyle(FlowStyle.BLOCK);
            }
            return list;
        }
        SequenceNode added = list(FlowStyle.BLOCK, List.of());
        mapping.getValue().add(setting(name, added));
        return added;
    }

    private static Optional<Node> find(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(setting ->
                        ((ScalarNode) setting.getKeyNode()).getValue().equals(name))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    String yaml() {
        DumpSettings settings = DumpSettings.builder()
                .setDumpComments(true)
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(UNBROKEN)
                .build();
        Text text = new Text();
        new Dump(settings).dumpNode(root, text);
        return text.toString();
    }

    /** Gathers what is written. */
    private static final class Text implements StreamDataWriter {

        private final StringBuilder written = new StringBuilder();

        @Override
        public void write(String text) {
            written.append(text);
        }

        @Override
        public void write(String text, int offset, int length) {
            written.append(text, offset, offset + length);
        }

        @Override
        public String toString() {
            return written.toString();
        }
    }
}
