/** The rule which submission counts for a report. Knows the contracts, neither Kafka nor Spring. */
@NullMarked
package meetlat.normalize.standing;

import org.jspecify.annotations.NullMarked;
