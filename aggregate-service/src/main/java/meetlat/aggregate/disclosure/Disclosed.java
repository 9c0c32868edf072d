package meetlat.aggregate.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * A table as it was published, and what the next publication must know of it. Not to be changed by anybody, the sets neither.
 *
 * @param grid the counts as they were published, or would have been
 * @param suppressed the cells that are not published
 * @param ways what hides them, and what was hidden in the tables before
 * @param heldBack the cells that had changed, but stand here as they were published before
 */
public record Disclosed(Grid grid, BitSet suppressed, List<Way> ways, BitSet heldBack) {

    public Disclosed {
        ways = List.copyOf(ways);
    }

    public boolean isPublished(int cell) {
        return !suppressed.get(cell);
    }

    /** The same once more, although some cells have changed. */
    Disclosed again(BitSet changed) {
        return new Disclosed(grid, suppressed, ways, changed);
    }
}
