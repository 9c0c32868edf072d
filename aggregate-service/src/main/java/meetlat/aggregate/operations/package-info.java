/** How the service is set up, started and watched. */
@NullMarked
package meetlat.aggregate.operations;

import org.jspecify.annotations.NullMarked;
