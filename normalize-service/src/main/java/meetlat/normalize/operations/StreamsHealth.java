package meetlat.normalize.operations;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Ready when the streams run; alive unless they have given up. */
@Configuration
class StreamsHealth {

    @Bean
    HealthIndicator streamsReadiness(StreamsBuilderFactoryBean streams, DefinitionsInForce definitions) {
        return () -> {
            if (!definitions.isKnown()) {
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
