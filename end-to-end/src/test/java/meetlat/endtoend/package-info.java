/**
 * Tests across the services: each a process of its own from its executable jar, over a real broker and a real registry.
 * What is shown is held against a recount of what was sent.
 */
@NullMarked
package meetlat.endtoend;

import org.jspecify.annotations.NullMarked;
