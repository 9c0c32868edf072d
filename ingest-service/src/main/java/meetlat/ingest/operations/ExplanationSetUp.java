package meetlat.ingest.operations;

import java.util.List;
import meetlat.access.web.CrossOriginCalls;
import meetlat.ingest.log.ExplanationLog;
import meetlat.ingest.log.LogProperties;
import meetlat.schemas.Explanation;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Topics;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Connects explanations to their topic, and lets the dashboard's page send them. */
@Configuration
class ExplanationSetUp {

    /** Beside the one that writes submissions, which stays what is meant where nothing is said. */
    @Bean(defaultCandidate = false)
    @Qualifier("explanations")
    ProducerFactory<String, Explanation> explanationProducers(
            ProducerFactory<?, ?> submissions, RegistrySerdes serdes) {
        // The serializer is configured already; again, with the producer's settings alone, it would forget the
        // registry's.
        return new DefaultKafkaProducerFactory<>(
                submissions.getConfigurationProperties(),
                new StringSerializer(),
                serdes.serializerOf(Topics.EXPLANATIONS),
                false);
    }

    @Bean
    ExplanationLog explanationLog(
            @Qualifier("explanations") ProducerFactory<String, Explanation> producers, LogProperties properties) {
        KafkaTemplate<String, Explanation> template = new KafkaTemplate<>(producers);
        template.setProducerListener(QuietProducer.listener());
        return new ExplanationLog(template, properties.patience());
    }

    /** Whoever reads the figures explains them there: on a page that another service serves. */
    @Bean
    CrossOriginCalls explanationsFromPages() {
        return new CrossOriginCalls(
                List.of("/api/v1/explanations", "/api/v1/explanations/*"), List.of(HttpMethod.POST, HttpMethod.DELETE));
    }
}
