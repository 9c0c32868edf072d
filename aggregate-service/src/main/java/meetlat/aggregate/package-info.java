/**
 * Keeps running sums of reports and serves them. {@link meetlat.aggregate.stream.AggregateTopology} is the way of a
 * figure in, {@code figures} what is shown of it, {@code crosswalk} what it is comparable with, {@code comparison} what
 * another definitions version makes of it, {@code api} and {@code live} the ways out.
 */
@NullMarked
package meetlat.aggregate;

import org.jspecify.annotations.NullMarked;
