package meetlat.ingest.log;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meetlat.log}.
 *
 * @param patience how long a sender waits for the log before it is told to come back; forms integrations give up at
 *     120 s
 */
@ConfigurationProperties("meetlat.log")
public record LogProperties(@DefaultValue("12s") Duration patience) {}
