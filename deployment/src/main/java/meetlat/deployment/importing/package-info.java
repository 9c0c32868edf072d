/**
 * Sends a file to a running ingest-service, as any other program would: over its API alone. Knows nothing of the
 * catalogue, the broker or the registry.
 */
@NullMarked
package meetlat.deployment.importing;

import org.jspecify.annotations.NullMarked;
