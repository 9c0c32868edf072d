package meetlat.aggregate.disclosure;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a table may be changed without any of its equations noticing: by how much each of some cells is raised, or lowered
 * where that is negative. Whoever sees all cells but these cannot tell the table from the one so changed.
 */
public record Way(Map<Integer, Long> shifts) {

    public Way {
        shifts = Map.copyOf(shifts);
    }

    /** By how much a cell is raised; 0 for one that stays as it is. */
    public long of(int cell) {
        return shifts.getOrDefault(cell, 0L);
    }

    /** One after the other; what comes to nothing is left out. */
    Way and(Way more) {
        Map<Integer, Long> sum = new TreeMap<>(shifts);
        more.shifts.forEach((cell, by) -> sum.merge(cell, by, Long::sum));
        sum.values().removeIf(by -> by == 0);
        return new Way(sum);
    }
}
