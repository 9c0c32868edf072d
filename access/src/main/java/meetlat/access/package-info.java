/**
 * Who calls, and what is known of them: sources, their keys, how a request proves where it comes from. The rules alone:
 * knows neither Spring nor HTTP's servlets, and nothing of the rest of Meetlat.
 */
@NullMarked
package meetlat.access;

import org.jspecify.annotations.NullMarked;
