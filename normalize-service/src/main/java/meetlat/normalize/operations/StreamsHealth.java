package meetlat.normalize.operations;

import java.util.Collection;
import java.util.function.Predicate;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ready when the streams that readers depend on run; alive unless any of these have given up. A new edition that is being
 * counted makes the service neither unready nor dead: that it stands still is an alert of its own.
 */
@Configuration
class StreamsHealth {

    @Bean
    HealthIndicator streamsReadiness(Editions editions) {
        return () -> {
            if (!editions.areKnown()) {
                return Health.down()
                        .withDetail("waits for", "a definitions version on topic catalogue: run the deployment step")
                        .build();
            }
            return health(editions.needed(), EditionStreams::isRunning);
        };
    }

    @Bean
    HealthIndicator streamsLiveness(Editions editions) {
        return () -> health(editions.needed(), streams -> !streams.gaveUp());
    }

    private static Health health(Collection<EditionStreams> streams, Predicate<EditionStreams> isWell) {
        Health.Builder health = streams.stream().allMatch(isWell) ? Health.up() : Health.down();
        streams.forEach(s -> health.withDetail(s.application(), s.state().toString()));
        return health.build();
    }
}
