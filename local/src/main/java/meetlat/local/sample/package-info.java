/**
 * The sample programme: the submissions, made up from a fixed seed, that a fresh system is filled with. Pure; posts
 * nothing.
 */
@NullMarked
package meetlat.local.sample;

import org.jspecify.annotations.NullMarked;
