/** The way of a submission through Kafka Streams: thin steps around the rules. */
@NullMarked
package meetlat.normalize.stream;

import org.jspecify.annotations.NullMarked;
