/**
 * YAML whose every value knows the line it stands on, and a reader that notes each mistake and goes on. Knows nothing of
 * what a catalogue says.
 */
@NullMarked
package meetlat.deployment.catalogue.yaml;

import org.jspecify.annotations.NullMarked;
