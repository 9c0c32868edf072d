package meetlat.aggregate.operations;

import meetlat.aggregate.figures.Figures;
import meetlat.schemas.TopicTail;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Ready when the figures are read and the streams run; alive unless they have given up. */
@Configuration
class StreamsHealth {

    @Bean
    HealthIndicator streamsReadiness(StreamsBuilderFactoryBean streams, TopicTail figureTail, Figures figures) {
        return () -> {
            if (!figureTail.isCaughtUp()) {
                return Health.down()
                        .withDetail("waits for", "the figures to be read")
                        .build();
            }
            if (figures.served().isEmpty()) {
                return Health.down()
                        .withDetail("waits for", "a definitions version on topic catalogue: run the deployment step")
                        .build();
            }
            KafkaStreams client = streams.getKafkaStreams();
            boolean running = client != null && client.state() == KafkaStreams.State.RUNNING;
            return (running ? Health.up() : Health.down())
                    .withDetail("state", state(client))
                    .build();
        };
    }

    @Bean
    HealthIndicator streamsLiveness(StreamsBuilderFactoryBean streams) {
        return () -> {
            KafkaStreams client = streams.getKafkaStreams();
            boolean gaveUp = client != null && client.state().hasCompletedShutdown();
            return (gaveUp ? Health.down() : Health.up())
                    .withDetail("state", state(client))
                    .build();
        };
    }

    private static String state(@org.jspecify.annotations.Nullable KafkaStreams client) {
        return client == null ? "NOT_STARTED" : client.state().toString();
    }
}
