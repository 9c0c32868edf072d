/** The catalogue as normalization needs it: looked up, not parsed. */
@NullMarked
package meetlat.normalize.definitions;

import org.jspecify.annotations.NullMarked;
