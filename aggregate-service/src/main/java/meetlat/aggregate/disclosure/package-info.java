/**
 * Which counts must not be published, so that no small one can be read or recomputed. Knows neither Kafka nor Spring, and
 * of the figures only numbers.
 */
@NullMarked
package meetlat.aggregate.disclosure;

import org.jspecify.annotations.NullMarked;
