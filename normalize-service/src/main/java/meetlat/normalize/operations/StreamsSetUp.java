package meetlat.normalize.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import java.util.function.Consumer;
import meetlat.normalize.stream.NormalizeMetrics;
import meetlat.normalize.stream.NormalizeTopology;
import meetlat.schemas.Outages;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.SetAside;
import meetlat.schemas.TopicTail;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger log = LoggerFactory.getLogger(StreamsSetUp.class);

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
            config.put(SetAside.SERVICE, "normalize-service");
            config.put(SetAside.COUNTER, deadLetters);
            config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class);
            config.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, SetAside.class);
            if (!properties.instance().isEmpty()) {
                config.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, properties.instance());
            }
            streams.setStreamsConfiguration(config);
            streams.setStreamsUncaughtExceptionHandler(StreamsSetUp::afterFailure);
        };
    }

    /** An outage is tried again on a new thread; anything else ends the client, and liveness says so. */
    private static StreamThreadExceptionResponse afterFailure(Throwable failure) {
        if (Outages.isOutage(failure)) {
            log.warn(
                    "an outage ended a stream thread ({}); trying again",
                    failure.getClass().getName());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        log.error("a stream thread failed and the client is shut down", failure);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static Counter deadLetters(MeterRegistry registry, String reason) {
        return Counter.builder("meetlat.dead.letters")
                .description("Records set aside on the dead-letters topic, by reason")
                .tag("reason", reason)
                .register(registry);
    }
}
