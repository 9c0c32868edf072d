/**
 * Explanations of counts as they are sent: read, checked against the definitions, identified. Knows neither Kafka nor
 * Spring.
 */
@NullMarked
package meetlat.ingest.explanation;

import org.jspecify.annotations.NullMarked;
