package meetlat.aggregate.figures;

import java.util.Optional;

/**
 * The figures of one definitions version as a reader may see them: whole and as they stand now ({@link Served}), or as they
 * were released. Whatever is computed from what this shows tells no more than it shows.
 */
public interface Shown {

    Definitions definitions();

    /** The figures of an indicator as a whole; nothing when the version has none of that id. */
    Optional<IndicatorView> indicator(String id);

    /** The figures of one cell of an indicator that is counted, by its position in the catalogue's list of cells. */
    IndicatorView cell(int position);

    /**
     * How many times any of the figures has changed so far, as this instance counts. What was computed from them before
     * it moved may be out of date.
     */
    long changes();

    /** Whether nothing is kept back: figures as they are, of which any may be told. */
    boolean isWhole();

    /** The number of the version. */
    default int number() {
        return definitions().edition().definitions();
    }
}
