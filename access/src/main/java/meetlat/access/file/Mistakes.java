package meetlat.access.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers the mistakes, so that all are named at once. */
final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    void add(Node at, String problem, String mend) {
        add(lineOf(at), problem, mend);
    }

    void add(int line, String problem, String mend) {
        found.add(new Mistake(line, problem, mend));
    }

    static int lineOf(Node node) {
        return 1 + node.getStartMark().map(mark -> mark.getLine()).orElse(0);
    }

    /** By line. */
    List<Mistake> list() {
        return found.stream().sorted(Comparator.comparingInt(Mistake::line)).toList();
    }
}
