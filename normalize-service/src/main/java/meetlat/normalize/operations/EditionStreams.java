package meetlat.normalize.operations;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import meetlat.normalize.definitions.Definitions;
import meetlat.schemas.Edition;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.springframework.kafka.streams.KafkaStreamsMicrometerListener;

/**
 * The streams that count under one edition. They have an application of their own, which begins at the first submission:
 * so history is counted anew beside whatever else is being counted, goes on where it was after a crash, and a submission
 * that arrives meanwhile is counted once.
 */
final class EditionStreams {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicReference<Definitions> definitions;
    private final String application;
    private final KafkaStreams streams;
    private final KafkaStreamsMicrometerListener metrics;

    private EditionStreams(
            AtomicReference<Definitions> definitions,
            String application,
            KafkaStreams streams,
            KafkaStreamsMicrometerListener metrics) {
        this.definitions = definitions;
        this.application = application;
        this.streams = streams;
        this.metrics = metrics;
    }

    /** @param definitions where the topology looks its definitions up */
    static EditionStreams start(
            AtomicReference<Definitions> definitions,
            Topology topology,
            Properties config,
            KafkaStreamsMicrometerListener metrics) {
        String application = config.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
        KafkaStreams streams = new KafkaStreams(topology, config);
        streams.setUncaughtExceptionHandler(new meetlat.schemas.RetryOutages());
        EditionStreams started = new EditionStreams(definitions, application, streams, metrics);
        metrics.streamsAdded(application, streams);
        try {
            streams.start();
        } catch (RuntimeException e) {
            started.stop();
            throw e;
        }
        return started;
    }

    /** The name under which an edition's streams are known to the broker: their group, and what their topics begin with. */
    static String application(String prefix, Edition edition) {
        return prefix + "-v" + edition.definitions() + "-e" + edition.edition();
    }

    String application() {
        return application;
    }

    Edition edition() {
        return definitions.get().edition();
    }

    /** Goes on counting with what was published again as the same edition. */
    void take(Definitions again) {
        definitions.set(again);
    }

    KafkaStreams.State state() {
        return streams.state();
    }

    boolean isRunning() {
        return state() == KafkaStreams.State.RUNNING;
    }

    /** Whether they have given up, which they do only after a failure that is no outage. */
    boolean gaveUp() {
        return state().hasCompletedShutdown();
    }

    /** Stops, to go on later where they were. */
    void stop() {
        end(CloseOptions.timeout(PATIENCE));
    }

    /** Ends for good: another edition has taken over. What is on disk is removed. */
    void endForGood() {
        end(CloseOptions.timeout(PATIENCE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        if (gaveUp()) {
            streams.cleanUp();
        }
    }

    private void end(CloseOptions options) {
        metrics.streamsRemoved(application, streams);
        streams.close(options);
    }
}
