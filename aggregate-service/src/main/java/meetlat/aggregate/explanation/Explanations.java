package meetlat.aggregate.explanation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The explanations that stand. Read by many threads while one changes them.
 *
 * <p>An explanation shows with its figure under every definitions version that has the indicator, beside the value that
 * it is about. Whoever shows suppressed figures leaves out those of a cell without a value: they tell it.
 */
public final class Explanations {

    private static final Comparator<Explanation> OLDEST_FIRST =
            Comparator.comparing(Explanation::givenAt).thenComparing(Explanation::id);

    private final ConcurrentMap<String, Explanation> byId = new ConcurrentHashMap<>();
    /** By indicator, then cell; the lists are immutable and never empty. */
    private final ConcurrentMap<String, Map<Cell, List<Explanation>>> byIndicator = new ConcurrentHashMap<>();

    private final AtomicLong changes = new AtomicLong();

    /** Where explanations belong. */
    public record Cell(String project, String period) {

        static Cell of(Explanation explanation) {
            return new Cell(explanation.project(), explanation.period());
        }
    }

    /**
     * Takes in what the topic says.
     *
     * @param given null when the explanation of that id is taken back
     */
    public synchronized void put(String id, meetlat.schemas.@Nullable Explanation given) {
        Explanation before = byId.remove(id);
        if (before != null) {
            change(before, List.of());
        }
        if (given != null) {
            Explanation explanation = Explanation.of(given);
            byId.put(id, explanation);
            change(explanation, List.of(explanation));
        }
    }

    /** Puts these in the place of one explanation. */
    private void change(Explanation explanation, List<Explanation> instead) {
        Map<Cell, List<Explanation>> cells = new HashMap<>(ofIndicator(explanation.indicator()));
        Cell cell = Cell.of(explanation);
        List<Explanation> changed = Stream.concat(
                        cells.getOrDefault(cell, List.of()).stream()
                                .filter(other -> !other.id().equals(explanation.id())),
                        instead.stream())
                .sorted(OLDEST_FIRST)
                .toList();
        if (changed.isEmpty()) {
            cells.remove(cell);
        } else {
            cells.put(cell, changed);
        }
        byIndicator.put(explanation.indicator(), Map.copyOf(cells));
        changes.incrementAndGet();
    }

    /** How many times an explanation was given or taken back so far, as this instance counts. */
    public long changes() {
        return changes.get();
    }

    /** All of an indicator. */
    public Map<Cell, List<Explanation>> ofIndicator(String indicator) {
        return byIndicator.getOrDefault(indicator, Map.of());
    }

    /**
     * Those of a cell: first those given under the definitions version, then those given under others; the oldest first.
     */
    public List<Explanation> of(int definitions, String indicator, String project, String period) {
        return ofIndicator(indicator).getOrDefault(new Cell(project, period), List.of()).stream()
                .collect(Collectors.partitioningBy(found -> found.definitions() != definitions))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
