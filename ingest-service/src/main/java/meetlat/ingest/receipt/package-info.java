/** Receipts: what became of each submission, as normalization says on the outcomes topic. */
@NullMarked
package meetlat.ingest.receipt;

import org.jspecify.annotations.NullMarked;
