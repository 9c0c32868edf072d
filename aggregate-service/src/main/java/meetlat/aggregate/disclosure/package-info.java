/**
 * Which counts must not be published, so that no small one can be read or recomputed. Knows neither Kafka nor Spring, and
 * of the figures only numbers. Nothing is published by it yet: figures are for evaluators until it is applied to every
 * way in which they are read.
 */
@NullMarked
package meetlat.aggregate.disclosure;

import org.jspecify.annotations.NullMarked;
