/**
 * Who has reported what, when, late or not at all: what the catalogue expects beside what was received. Knows the
 * contracts, neither Kafka nor Spring, and no figures.
 */
@NullMarked
package meetlat.aggregate.completeness;

import org.jspecify.annotations.NullMarked;
