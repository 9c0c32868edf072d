/**
 * Access control as the services have it: filters that recognize the caller, rules for each call, refusals as problems.
 * A service imports {@link meetlat.access.web.AccessSetUp} and declares its {@link meetlat.access.web.AccessRules}.
 */
@NullMarked
package meetlat.access.web;

import org.jspecify.annotations.NullMarked;
