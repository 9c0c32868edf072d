package meetlat.aggregate.cells;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which figures an answer rests on.
 *
 * @param figures {@code live}, as they stand now and whole, or {@code released}, with small counts suppressed
 * @param release the release; null for live figures
 */
public record Basis(String figures, @Nullable Release release) {

    public static final Basis LIVE = new Basis("live", null);

    /** When figures were released, and how many times they had been before, plus one. */
    public record Release(int number, Instant at) {}
}
