/**
 * Rejections pushed to the sources that want them: signed, tried again for about an hour, each on its own so that a
 * target that hangs holds up nobody else. What is to be pushed and what it says is decided without Kafka and HTTP.
 */
@NullMarked
package meetlat.ingest.push;

import org.jspecify.annotations.NullMarked;
