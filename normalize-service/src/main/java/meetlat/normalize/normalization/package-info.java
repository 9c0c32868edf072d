/** The rule how answers become observations. Knows the contracts, neither Kafka nor Spring. */
@NullMarked
package meetlat.normalize.normalization;

import org.jspecify.annotations.NullMarked;
