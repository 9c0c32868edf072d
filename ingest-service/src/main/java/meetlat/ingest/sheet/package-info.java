/**
 * Exports as rows of cells, whatever file they come in. Knows files, and neither forms nor submissions; of the rest of
 * ingest it uses only the wordings, to say why a file is refused. Files come from outside: everything here reads within
 * limits, and what a file can cost in memory does not depend on what it says of itself.
 */
@NullMarked
package meetlat.ingest.sheet;

import org.jspecify.annotations.NullMarked;
