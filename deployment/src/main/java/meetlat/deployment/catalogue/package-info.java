/**
 * Reads the files of a catalogue, checks all that they say and assembles the record of each definitions version. Knows
 * nothing of Kafka, nor of what was published before.
 */
@NullMarked
package meetlat.deployment.catalogue;

import org.jspecify.annotations.NullMarked;
