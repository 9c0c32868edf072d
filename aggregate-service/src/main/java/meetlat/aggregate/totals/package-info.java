/** The rule how a report changes a sum. Knows the contracts, neither Kafka nor Spring. */
@NullMarked
package meetlat.aggregate.totals;

import org.jspecify.annotations.NullMarked;
