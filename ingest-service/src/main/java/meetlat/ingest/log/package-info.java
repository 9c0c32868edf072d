/** The log of submissions: written by this instance, followed for what any instance wrote. */
@NullMarked
package meetlat.ingest.log;

import org.jspecify.annotations.NullMarked;
