/** The rules which editions are counted, and when all history is. Knows the contracts, neither Kafka nor Spring. */
@NullMarked
package meetlat.normalize.editions;

import org.jspecify.annotations.NullMarked;
