/**
 * The two topologies over a real broker, in the tests' own process: random submissions, revisions, withdrawals and
 * publications over any number of partitions, against a naive recount.
 */
@NullMarked
package meetlat.endtoend.recount;

import org.jspecify.annotations.NullMarked;
