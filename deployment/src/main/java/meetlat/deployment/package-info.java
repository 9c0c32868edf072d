/**
 * The step of deployment: makes broker and registry ready for the services, from what is reviewed like code. May be run
 * again at any time; what stands already is left as it is.
 */
@NullMarked
package meetlat.deployment;

import org.jspecify.annotations.NullMarked;
