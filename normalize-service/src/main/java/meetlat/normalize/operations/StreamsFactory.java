package meetlat.normalize.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.stream.NormalizeMetrics;
import meetlat.normalize.stream.NormalizeTopology;
import meetlat.schemas.Edition;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.SetAside;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.streams.KafkaStreamsMicrometerListener;
import org.springframework.stereotype.Component;

/** Makes the streams of an edition from the topology and the settings under {@code spring.kafka.streams}. */
@Component
class StreamsFactory {

    private static final Edition FIRST = new Edition(1, 1);

    private final KafkaProperties kafka;
    private final NormalizeProperties properties;
    private final RegistrySerdes serdes;
    private final MeterRegistry registry;
    private final KafkaStreamsMicrometerListener metrics;

    StreamsFactory(
            KafkaProperties kafka, NormalizeProperties properties, RegistrySerdes serdes, MeterRegistry registry) {
        this.kafka = kafka;
        this.properties = properties;
        this.serdes = serdes;
        this.registry = registry;
        this.metrics = new KafkaStreamsMicrometerListener(registry);
        deadLetters("undecodable");
        deadLetters("unprocessable");
    }

    EditionStreams start(Definitions definitions) {
        StreamsBuilder builder = new StreamsBuilder();
        AtomicReference<Definitions> current = new AtomicReference<>(definitions);
        NormalizeTopology.build(
                builder,
                serdes,
                current::get,
                new NormalizeMetrics(registry, definitions.edition().definitions()));
        Properties config = config(definitions);
        return EditionStreams.start(current, builder.build(config), config, metrics);
    }

    private Properties config(Definitions definitions) {
        Properties config = new Properties();
        config.putAll(kafka.buildStreamsProperties());
        config.put(
                StreamsConfig.APPLICATION_ID_CONFIG,
                EditionStreams.application(
                        config.getProperty(StreamsConfig.APPLICATION_ID_CONFIG), definitions.edition()));
        // The first of all reads what nobody has read before.
        Instant since = definitions.edition().equals(FIRST) ? Instant.EPOCH : definitions.publishedAt();
        SetAside.into(config, "normalize-service", reason -> deadLetters(reason).increment(), since);
        if (!properties.instance().isEmpty()) {
            config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, properties.instance());
        }
        return config;
    }

    private Counter deadLetters(String reason) {
        return Counter.builder("meetlat.dead.letters")
                .description("Records set aside on the dead-letters topic, by reason")
                .tag("reason", reason)
                .register(registry);
    }
}
