package meetlat.ingest.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code meetlat.ingest}.
 *
 * @param bodyLimit the largest body that is read
 */
@ConfigurationProperties("meetlat.ingest")
record IngestProperties(@DefaultValue("256KB") DataSize bodyLimit) {}
