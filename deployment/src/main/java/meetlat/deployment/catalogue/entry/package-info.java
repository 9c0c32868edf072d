/**
 * What the files of a catalogue say, as they say it: one record for each kind of entry, whose values carry their lines.
 * Something needed that could not be read is null or broken; that was noted as a mistake, and checks pass over it.
 */
@NullMarked
package meetlat.deployment.catalogue.entry;

import org.jspecify.annotations.NullMarked;
