package meetlat.aggregate.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A table as it was published, and what the next publication must know of it. Not to be changed by anybody, the sets neither.
 *
 * @param grid the counts as they were published, or would have been
 * @param suppressed the cells that are not published
 * @param least the smallest count that each of those has had since it is not published
 * @param ways what hides them: each way goes through every table since it is here, up to this one
 * @param heldBack the cells that had changed, but stand here as they were published before
 */
public record Disclosed(Grid grid, BitSet suppressed, Map<Integer, Long> least, List<Way> ways, BitSet heldBack) {

    public Disclosed {
        least = Map.copyOf(least);
        ways = List.copyOf(ways);
    }

    public boolean isPublished(int cell) {
        return !suppressed.get(cell);
    }

    /** The same once more, although some cells have changed. */
    Disclosed again(BitSet changed) {
        return new Disclosed(grid, suppressed, least, ways, changed);
    }
}
