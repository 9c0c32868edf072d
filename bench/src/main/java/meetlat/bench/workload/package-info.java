/** What is fed to the services, and what must come out of them. Knows the contracts, neither Kafka nor processes. */
@NullMarked
package meetlat.bench.workload;

import org.jspecify.annotations.NullMarked;
