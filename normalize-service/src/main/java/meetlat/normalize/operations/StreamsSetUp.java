package meetlat.normalize.operations;

import java.time.Clock;
import meetlat.schemas.Progress;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.TopicTail;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/** Connects the editions to their topics. */
@Configuration
class StreamsSetUp {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RegistrySerdes registrySerdes(NormalizeProperties properties) {
        return RegistrySerdes.at(
                properties.registry().url(), properties.registry().properties());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TopicTail definitionsTail(ConsumerFactory<byte[], byte[]> consumers, RegistrySerdes serdes, Editions editions) {
        return new TopicTail("definitions-tail", consumers::createConsumer)
                .reading(Topics.CATALOGUE, serdes.deserializerOf(Topics.CATALOGUE), editions.catalogues())
                .reading(Topics.PROGRESS, serdes.deserializerOf(Topics.PROGRESS), editions.progress());
    }

    @Bean
    GroupOffsets groupOffsets(KafkaProperties kafka) {
        return new GroupOffsets(Admin.create(kafka.buildAdminProperties()));
    }

    @Bean
    @SuppressWarnings("unchecked") // Beside its streams, progress is all that this service writes.
    DefaultKafkaProducerFactoryCustomizer writesProgress(RegistrySerdes serdes) {
        return factory -> ((DefaultKafkaProducerFactory<String, Progress>) factory)
                .setValueSerializer(serdes.serializerOf(Topics.PROGRESS));
    }
}
