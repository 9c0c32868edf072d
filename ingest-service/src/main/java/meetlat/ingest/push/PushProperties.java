package meetlat.ingest.push;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meetlat.push}.
 *
 * @param group the consumer group whose members share the work: one instance pushes each rejection
 * @param youngest only what was accepted this recently is pushed, so that counting history anew pushes nothing old
 * @param timeout how long an attempt may take until the target has answered
 * @param firstPause before the second attempt; twice as long before each one after that
 * @param patience how long after the first attempt it is given up
 * @param pendingPerSource how many may wait for one source; what comes on top is given up, for it is in the receipts
 */
@ConfigurationProperties("meetlat.push")
record PushProperties(
        @DefaultValue("ingest-push") String group,
        @DefaultValue("7d") Duration youngest,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("2s") Duration firstPause,
        @DefaultValue("1h") Duration patience,
        @DefaultValue("1000") int pendingPerSource) {}
