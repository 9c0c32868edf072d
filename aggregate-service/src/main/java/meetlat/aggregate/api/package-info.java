/** The read API: what dashboards ask for. */
@NullMarked
package meetlat.aggregate.api;

import org.jspecify.annotations.NullMarked;
