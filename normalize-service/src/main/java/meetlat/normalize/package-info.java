/**
 * Turns submissions into reports. {@link meetlat.normalize.stream.NormalizeTopology} is the way through; the rules are
 * in {@code normalization} and {@code standing}, which know neither Kafka nor Spring.
 */
@NullMarked
package meetlat.normalize;

import org.jspecify.annotations.NullMarked;
