package meetlat.ingest.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code meetlat.exports}.
 *
 * @param fileLimit the largest file that is read
 * @param window how many rows of a file may be on their way to the log at a time
 */
@ConfigurationProperties("meetlat.exports")
record ExportProperties(
        @DefaultValue("32MB") DataSize fileLimit,
        @DefaultValue("256") int window) {}
