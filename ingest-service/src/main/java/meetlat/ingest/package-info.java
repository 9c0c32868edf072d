/**
 * Takes submissions in. {@link meetlat.ingest.web.SubmissionController} is the way in; the rules are in {@code intake},
 * which knows neither Kafka nor Spring.
 */
@NullMarked
package meetlat.ingest;

import org.jspecify.annotations.NullMarked;
