package meetlat.aggregate.api;

import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.figures.Shown;

/** What a caller reads, and whether that is live or a release. */
record Reading(Shown shown, Basis basis) {

    static final String LIVE = "live";
    static final String RELEASED = "released";
}
