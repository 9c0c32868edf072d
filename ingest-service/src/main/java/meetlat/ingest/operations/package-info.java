/** How the service is set up, started and watched. */
@NullMarked
package meetlat.ingest.operations;

import org.jspecify.annotations.NullMarked;
