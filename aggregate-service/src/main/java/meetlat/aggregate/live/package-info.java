/** The live stream: cells that change, as they change. */
@NullMarked
package meetlat.aggregate.live;

import org.jspecify.annotations.NullMarked;
