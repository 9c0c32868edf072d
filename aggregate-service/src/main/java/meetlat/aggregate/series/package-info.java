/**
 * What is computed from the figures of one indicator over its periods. Uses nothing but figures that are shown, so that it
 * tells nothing that they do not. Knows neither Kafka nor Spring.
 */
@NullMarked
package meetlat.aggregate.series;

import org.jspecify.annotations.NullMarked;
