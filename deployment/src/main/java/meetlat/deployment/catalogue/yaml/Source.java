package meetlat.deployment.catalogue.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file that is being read.
 *
 * @param languages the languages that every text is needed in; empty while they are not known
 */
record Source(String file, List<String> languages, Mistakes mistakes) {

    Place placeOf(Node node) {
        return new Place(
                file, 1 + node.getStartMark().map(mark -> mark.getLine()).orElse(0));
    }

    void mistake(Node node, String problem, String mend) {
        mistakes.add(placeOf(node), problem, mend);
    }
}
