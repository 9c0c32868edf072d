package meetlat.aggregate.explanation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The explanations that stand. Read by many threads while one changes them.
 *
 * <p>An explanation shows with its figure, beside the value that it is about.
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
     * Those of a cell that may be shown beside its figure: first those given under the same definitions version, then those
     * given under others; the oldest first. An explanation tells the count that it is about. So beside figures of which some
     * are kept back there are only those of the very count that is shown; and one that was given under another version, which
     * may be a draft, shows only where the count is the same.
     *
     * @param value the count that is shown; null when there is none
     */
    public List<Explanation> of(
            Shown shown, String indicator, String project, String period, @Nullable BigDecimal value) {
        return ofIndicator(indicator).getOrDefault(new Cell(project, period), List.of()).stream()
                .filter(found -> isAbout(found, value) || shown.isWhole() && found.definitions() == shown.number())
                .collect(Collectors.partitioningBy(found -> found.definitions() != shown.number()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isAbout(Explanation explanation, @Nullable BigDecimal value) {
        return value != null && value.compareTo(BigDecimal.valueOf(explanation.value())) == 0;
    }
}
