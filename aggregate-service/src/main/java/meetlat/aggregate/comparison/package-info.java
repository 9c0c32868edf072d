/**
 * What differs between two definitions versions, figure by figure, and because of which rule of the crosswalk. Knows the
 * contracts, neither Kafka nor Spring.
 */
@NullMarked
package meetlat.aggregate.comparison;

import org.jspecify.annotations.NullMarked;
