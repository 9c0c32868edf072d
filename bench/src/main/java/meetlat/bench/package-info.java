/**
 * How fast normalize and aggregate are, as a ratio to a plain exactly-once loop on the same broker in the same run, and
 * how large and how soon ready each service is. {@link meetlat.bench.Bench} is the way through; {@link
 * meetlat.bench.Timeline} says what is timed and why that is fair. And how long readers wait for a table, beside a
 * database ({@link meetlat.bench.Reads}). Nothing here is part of the product or its tests.
 */
@NullMarked
package meetlat.bench;

import org.jspecify.annotations.NullMarked;
