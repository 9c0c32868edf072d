/**
 * Why counts are what they are, in the words of those who know, and which counts that stand out are explained. Knows
 * neither Kafka nor Spring.
 */
@NullMarked
package meetlat.aggregate.explanation;

import org.jspecify.annotations.NullMarked;
