package meetlat.aggregate.figures;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator under one definitions version, or of one of its cells. For one answer, and one thread:
 * it remembers what it has looked up.
 */
public interface IndicatorView {

    /**
     * A figure. A project or period that the definitions version does not have is missing.
     *
     * @param project the project, by its id; null for the programme
     * @param period the period, by its id; null for all periods
     */
    Figure at(@Nullable String project, @Nullable String period);
}
