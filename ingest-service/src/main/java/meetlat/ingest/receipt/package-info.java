/**
 * Receipts: what became of each submission under each definitions version, as normalization says on the outcomes topic.
 * Knows the contracts, neither Kafka nor Spring. {@link meetlat.ingest.receipt.Receipts} is the way in.
 */
@NullMarked
package meetlat.ingest.receipt;

import org.jspecify.annotations.NullMarked;
