/** Findings in the reader's language. */
@NullMarked
package meetlat.ingest.message;

import org.jspecify.annotations.NullMarked;
