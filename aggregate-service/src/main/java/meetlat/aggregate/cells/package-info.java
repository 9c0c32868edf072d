/**
 * Cells as they are answered: the figure with all that travels with it, in tables and slices. Uses nothing but figures
 * that are shown. Knows neither Kafka nor Spring.
 */
@NullMarked
package meetlat.aggregate.cells;

import org.jspecify.annotations.NullMarked;
