package meetlat.normalize.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import java.util.function.Consumer;
import meetlat.normalize.stream.NormalizeMetrics;
import meetlat.normalize.stream.NormalizeTopology;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.RetryOutages;
import meetlat.schemas.SetAside;
import meetlat.schemas.TopicTail;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafkaStreams;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Puts the topology into Spring's hands; it starts as soon as there are definitions to normalize under. */
@Configuration
@EnableKafkaStreams
class StreamsSetUp {

    @Bean
    RegistrySerdes registrySerdes(NormalizeProperties properties) {
        return RegistrySerdes.at(
                properties.registry().url(), properties.registry().properties());
    }

    @Bean
    DefinitionsInForce definitionsInForce() {
        return new DefinitionsInForce();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail catalogueTail(
            ConsumerFactory<byte[], byte[]> consumers, RegistrySerdes serdes, DefinitionsInForce definitions) {
        return new TopicTail("catalogue-tail", consumers::createConsumer)
                .reading(Topics.CATALOGUE, serdes.deserializerOf(Topics.CATALOGUE), definitions);
    }

    /** The topology goes into the builder before the streams start, which Spring does last. */
    @Component
    static final class TopologyInBuilder {
        TopologyInBuilder(
                StreamsBuilder builder, RegistrySerdes serdes, DefinitionsInForce definitions, MeterRegistry registry) {
            NormalizeTopology.build(builder, serdes, definitions::get, new NormalizeMetrics(registry));
        }
    }

    @Bean
    StreamsBuilderFactoryBeanConfigurer streamsConfigurer(NormalizeProperties properties, MeterRegistry registry) {
        Consumer<String> deadLetters = reason -> deadLetters(registry, reason).increment();
        deadLetters(registry, "undecodable");
        deadLetters(registry, "unprocessable");
        return streams -> {
            Properties config = new Properties();
            config.putAll(streams.getStreamsConfiguration());
            SetAside.into(config, "normalize-service", deadLetters);
            if (!properties.instance().isEmpty()) {
                config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, properties.instance());
            }
            streams.setStreamsConfiguration(config);
            streams.setStreamsUncaughtExceptionHandler(new RetryOutages());
        };
    }

    private static Counter deadLetters(MeterRegistry registry, String reason) {
        return Counter.builder("meetlat.dead.letters")
                .description("Records set aside on the dead-letters topic, by reason")
                .tag("reason", reason)
                .register(registry);
    }
}
