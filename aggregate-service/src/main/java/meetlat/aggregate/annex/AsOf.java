package meetlat.aggregate.annex;

import java.time.Instant;

/** Which figures an annex shows. */
public sealed interface AsOf {

    /** The moment as of which they stand. */
    Instant at();

    /** Whole, as they stood when they were read. */
    record Live(Instant at) implements AsOf {}

    /**
     * As they were released.
     *
     * @param number of the release, from 1
     * @param at when it was made
     */
    record Released(int number, Instant at) implements AsOf {}
}
