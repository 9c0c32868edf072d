/** How the service is set up, started and watched. */
@NullMarked
package meetlat.normalize.operations;

import org.jspecify.annotations.NullMarked;
