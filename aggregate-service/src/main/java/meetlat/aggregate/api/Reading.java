package meetlat.aggregate.api;

import meetlat.aggregate.figures.Shown;
import org.jspecify.annotations.Nullable;

/**
 * What a caller reads.
 *
 * @param figures {@code live} or {@code released}
 * @param release the release; null for live figures
 */
public record Reading(Shown shown, String figures, @Nullable ReleaseAnswer release) {

    static final String LIVE = "live";
    static final String RELEASED = "released";
}
