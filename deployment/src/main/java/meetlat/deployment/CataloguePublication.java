package meetlat.deployment;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Keys;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts a definitions version on the catalogue topic. The topic is compacted, so the same again changes nothing. */
final class CataloguePublication {

    private final String bootstrapServers;
    private final RegistrySerdes serdes;

    CataloguePublication(String bootstrapServers, RegistrySerdes serdes) {
        this.bootstrapServers = bootstrapServers;
        this.serdes = serdes;
    }

    void publish(Catalogue catalogue) {
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
        try (Serializer<Catalogue> values = serdes.serializerOf(Topics.CATALOGUE);
                KafkaProducer<String, Catalogue> producer =
                        new KafkaProducer<>(config, new StringSerializer(), values)) {
            producer.send(new ProducerRecord<>(
                            Topics.CATALOGUE.name(), Keys.catalogue(Edition.of(catalogue)), catalogue))
                    .get();
        } catch (ExecutionException e) {
            throw new DeploymentException(
                    "cannot publish the catalogue: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted while publishing the catalogue", e);
        }
    }
}
