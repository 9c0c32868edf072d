/** Exports as rows of cells, whatever file they come in. Knows files, and neither forms nor submissions. */
@NullMarked
package meetlat.ingest.sheet;

import org.jspecify.annotations.NullMarked;
