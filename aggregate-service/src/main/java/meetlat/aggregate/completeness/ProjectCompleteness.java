package meetlat.aggregate.completeness;

import java.util.List;

/**
 * A row of the matrix.
 *
 * @param cells one for each period, in order of time
 */
public record ProjectCompleteness(String project, List<CellCompleteness> cells) {}
