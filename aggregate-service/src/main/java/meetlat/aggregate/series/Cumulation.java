package meetlat.aggregate.series;

import org.jspecify.annotations.Nullable;

/** How figures come together over the periods. */
interface Cumulation {

    /**
     * Over the periods up to and including one.
     *
     * @param project null for the programme
     * @param period by position
     */
    SeriesFigure upTo(@Nullable String project, int period);
}
