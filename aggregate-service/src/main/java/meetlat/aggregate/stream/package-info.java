/** The way of a report through Kafka Streams: thin steps around the sums. */
@NullMarked
package meetlat.aggregate.stream;

import org.jspecify.annotations.NullMarked;
