/**
 * What the public reads: the figures as they stood at the last release, so that no small count can be read or recomputed from
 * all that was ever released. Knows the figures and what must not be disclosed, neither Kafka nor Spring.
 */
@NullMarked
package meetlat.aggregate.release;

import org.jspecify.annotations.NullMarked;
