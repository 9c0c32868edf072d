/**
 * The rules of intake: what a submission must look like, and what identifies it. Knows the contracts and JSON, neither
 * Kafka nor Spring.
 */
@NullMarked
package meetlat.ingest.intake;

import org.jspecify.annotations.NullMarked;
