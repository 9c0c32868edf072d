/** The way in over HTTP. */
@NullMarked
package meetlat.ingest.web;

import org.jspecify.annotations.NullMarked;
