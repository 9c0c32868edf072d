package meetlat.ingest.log;

import java.time.Instant;

/**
 * A response on the log, as its latest revision says.
 *
 * @param source the integration that sent it
 * @param report the report that it is for
 * @param acceptedAt when the latest revision was accepted
 * @param withdrawn whether it is taken back
 */
public record Response(String source, ReportOf report, Instant acceptedAt, boolean withdrawn) {}
