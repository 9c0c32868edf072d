package meetlat.aggregate.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Properties;
import java.util.function.Consumer;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.live.LiveStream;
import meetlat.aggregate.release.Releases;
import meetlat.aggregate.stream.AggregateTopology;
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

/** Puts the topology into Spring's hands, and the figures beside it. */
@Configuration
@EnableKafkaStreams
class StreamsSetUp {

    @Bean
    RegistrySerdes registrySerdes(AggregateProperties properties) {
        return RegistrySerdes.at(
                properties.registry().url(), properties.registry().properties());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Figures figures() {
        return new Figures();
    }

    @Bean
    Explanations explanations() {
        return new Explanations();
    }

    @Bean
    Releases releases() {
        return new Releases();
    }

    @Bean
    Versions versions(Figures figures, Clock clock) {
        return new Versions(figures, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail figureTail(
            ConsumerFactory<byte[], byte[]> consumers,
            RegistrySerdes serdes,
            Figures figures,
            Explanations explanations,
            Releases releases,
            LiveStream live,
            Clock clock,
            MeterRegistry registry) {
        FigureTail tail = new FigureTail(figures, releases, live, clock, registry);
        return new TopicTail("figure-tail", consumers::createConsumer)
                .reading(Topics.CATALOGUE, serdes.deserializerOf(Topics.CATALOGUE), tail.catalogues())
                .reading(Topics.RELEASES, serdes.deserializerOf(Topics.RELEASES), tail.releases())
                .reading(Topics.PROGRESS, serdes.deserializerOf(Topics.PROGRESS), tail.progress())
                .reading(Topics.OUTCOMES, serdes.deserializerOf(Topics.OUTCOMES), tail.outcomes())
                .reading(Topics.REPORTS, serdes.deserializerOf(Topics.REPORTS), tail.reports())
                .reading(Topics.AGGREGATES, serdes.deserializerOf(Topics.AGGREGATES), tail.aggregates())
                .reading(
                        Topics.EXPLANATIONS,
                        serdes.deserializerOf(Topics.EXPLANATIONS),
                        tail.explanations(explanations));
    }

    /** The topology goes into the builder before the streams start, which Spring does last. */
    @Component
    static final class TopologyInBuilder {
        TopologyInBuilder(StreamsBuilder builder, RegistrySerdes serdes) {
            AggregateTopology.build(builder, serdes);
        }
    }

    @Bean
    StreamsBuilderFactoryBeanConfigurer streamsConfigurer(AggregateProperties properties, MeterRegistry registry) {
        Consumer<String> deadLetters = reason -> deadLetters(registry, reason).increment();
        deadLetters(registry, "undecodable");
        deadLetters(registry, "unprocessable");
        return streams -> {
            Properties config = new Properties();
            config.putAll(streams.getStreamsConfiguration());
            SetAside.into(config, "aggregate-service", deadLetters);
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
