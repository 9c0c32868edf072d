/**
 * Which counts stand out, and why: rules over the counts of one indicator, project by project and period by period. Knows
 * neither Kafka nor Spring.
 */
@NullMarked
package meetlat.aggregate.deviation;

import org.jspecify.annotations.NullMarked;
