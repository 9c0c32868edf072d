/**
 * What Microsoft Forms gives, a response of a flow or a row of an export, told as a submission. Knows the rules of
 * intake and the cells of files, neither Kafka nor Spring.
 */
@NullMarked
package meetlat.ingest.forms;

import org.jspecify.annotations.NullMarked;
