/**
 * Brings the whole system up on one machine, without Docker: broker, registry and services as child processes. Knows
 * how to start, watch and stop them; knows nothing of what they do.
 */
@NullMarked
package meetlat.local;

import org.jspecify.annotations.NullMarked;
