package meetlat.ingest.operations;

import java.time.Clock;
import meetlat.ingest.log.ExplanationLog;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.receipt.Receipts;
import meetlat.ingest.web.PublishedCatalogue;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Submission;
import meetlat.schemas.TopicTail;
import meetlat.schemas.Topics;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Connects the log and the catalogue to their topics. */
@Configuration
class KafkaSetUp {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RegistrySerdes registrySerdes(RegistryProperties registry) {
        return RegistrySerdes.at(registry.url(), registry.properties());
    }

    @Bean
    @SuppressWarnings("unchecked") // Explanations have a factory of their own.
    DefaultKafkaProducerFactoryCustomizer writesSubmissions(RegistrySerdes serdes) {
        return factory -> {
            // It is configured already; again, with the producer's settings alone, it would forget the registry's.
            factory.setConfigureSerializers(false);
            ((DefaultKafkaProducerFactory<String, Submission>) factory)
                    .setValueSerializer(serdes.serializerOf(Topics.SUBMISSIONS));
        };
    }

    @Bean
    Receipts receipts() {
        return new Receipts();
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail logTail(
            ConsumerFactory<byte[], byte[]> consumers,
            RegistrySerdes serdes,
            SubmissionLog log,
            Receipts receipts,
            PublishedCatalogue catalogue,
            ExplanationLog explanations) {
        return new TopicTail("log-tail", consumers::createConsumer)
                .reading(Topics.SUBMISSIONS, serdes.deserializerOf(Topics.SUBMISSIONS), log)
                .reading(Topics.OUTCOMES, serdes.deserializerOf(Topics.OUTCOMES), receipts)
                .reading(Topics.CATALOGUE, serdes.deserializerOf(Topics.CATALOGUE), catalogue)
                .reading(Topics.EXPLANATIONS, serdes.deserializerOf(Topics.EXPLANATIONS), explanations);
    }

    /** Ready once repeats can be told from news, and there is a catalogue to check against. */
    @Bean
    HealthIndicator intakeReadiness(TopicTail logTail, PublishedCatalogue catalogue) {
        return () -> {
            if (!logTail.isCaughtUp()) {
                return Health.down()
                        .withDetail("waits for", "the log of submissions to be read")
                        .build();
            }
            return catalogue.isPublished()
                    ? Health.up().build()
                    : Health.down()
                            .withDetail("waits for", "a definitions version: run the deployment step")
                            .build();
        };
    }
}
