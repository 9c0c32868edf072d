package meetlat.ingest.push;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.SplittableRandom;
import meetlat.ingest.log.Response;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.message.FindingWords;
import meetlat.ingest.web.PublishedCatalogue;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.TopicTail;
import meetlat.schemas.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Puts the parts of the push together. */
@Configuration
class PushSetUp {

    @Bean(destroyMethod = "close")
    Deliveries deliveries(RejectionTargets targets, PushProperties properties, MeterRegistry meters, Clock clock) {
        Backoff backoff = new Backoff(properties.firstPause(), new SplittableRandom());
        return new Deliveries(targets, properties, backoff, new PushMetrics(meters), clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OutcomeReader outcomeReader(
            Rejections rejections,
            Deliveries deliveries,
            PushProperties properties,
            ConsumerFactory<byte[], byte[]> consumers,
            RegistrySerdes serdes,
            TopicTail logTail,
            Clock clock) {
        return new OutcomeReader(
                () -> consumers.createConsumer(properties.group(), "push"),
                serdes.deserializerOf(Topics.OUTCOMES),
                logTail::isCaughtUp,
                rejections,
                deliveries,
                clock);
    }

    @Bean
    Rejections rejections(
            RejectionTargets targets,
            PushProperties properties,
            SubmissionLog log,
            PublishedCatalogue catalogue,
            FindingWords words) {
        return new Rejections(
                targets,
                catalogue::versions,
                submissionId -> log.response(submissionId).map(Response::source),
                words,
                properties.youngest());
    }
}
