package meetlat.aggregate.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * By how much a figure is more than that of an earlier period.
 *
 * @param from the earlier period, by its id
 */
public record Change(String from, @JsonUnwrapped SeriesFigure figure) {}
