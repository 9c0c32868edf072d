/**
 * What the services share, and nothing else: the Avro contracts (generated into this package), the topics, the serdes,
 * and reading a topic from its start. Rules live in the services.
 */
@NullMarked
package meetlat.schemas;

import org.jspecify.annotations.NullMarked;
