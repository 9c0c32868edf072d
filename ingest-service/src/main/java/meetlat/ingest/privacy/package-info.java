/**
 * What must not get further than intake: finds personal data in texts, and makes pseudonyms of respondents. Plain
 * functions over texts, which know neither forms nor Kafka nor Spring.
 */
@NullMarked
package meetlat.ingest.privacy;

import org.jspecify.annotations.NullMarked;
