/**
 * What is shown of the figures: held in memory, read from the topics by every instance, so that any instance answers
 * for all projects. Knows the contracts, neither Kafka nor Spring.
 */
@NullMarked
package meetlat.aggregate.figures;

import org.jspecify.annotations.NullMarked;
