package meetlat.deployment.catalogue.yaml;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Names the kind of a value for messages. */
final class Kind {

    private Kind() {}

    static String of(Node node) {
        if (node instanceof MappingNode) {
            return "a mapping";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return isEmpty(node) ? "empty" : "a single value";
    }

    static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
