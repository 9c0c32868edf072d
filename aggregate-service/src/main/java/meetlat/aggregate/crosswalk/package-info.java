/**
 * What questions count for, by project and period: the general rule of a question and its exceptions. Knows the
 * contracts, neither Kafka nor Spring, and no figures.
 */
@NullMarked
package meetlat.aggregate.crosswalk;

import org.jspecify.annotations.NullMarked;
