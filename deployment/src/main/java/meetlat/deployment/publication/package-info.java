/**
 * Decides what becomes of each definitions version, given what was published before. Knows nothing of Kafka, nor of the
 * files that a version was read from.
 */
@NullMarked
package meetlat.deployment.publication;

import org.jspecify.annotations.NullMarked;
