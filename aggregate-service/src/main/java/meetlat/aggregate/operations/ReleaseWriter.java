package meetlat.aggregate.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import meetlat.aggregate.api.ReleaseTopic;
import meetlat.aggregate.release.Making;
import meetlat.aggregate.release.Released;
import meetlat.schemas.Keys;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Release;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Writes releases to their topic. A producer is made for each: there are few. */
@Component
class ReleaseWriter implements ReleaseTopic {

    private final KafkaProperties properties;
    private final RegistrySerdes serdes;

    ReleaseWriter(KafkaProperties properties, RegistrySerdes serdes) {
        this.properties = properties;
        this.serdes = serdes;
    }

    @Override
    public void write(Making making) {
        try (Producer<String, Release> producer = producer()) {
            List<Future<?>> sent = new ArrayList<>();
            making.make(part -> {
                // The header makes the rest count, so it goes when all the rest is there.
                if (part.release().getHeader() != null) {
                    await(sent);
                }
                sent.add(producer.send(new ProducerRecord<>(Topics.RELEASES.name(), 0, part.key(), part.release())));
            });
            await(sent);
        }
    }

    @Override
    public void forget(Released old) {
        try (Producer<String, Release> producer = producer()) {
            List<Future<?>> sent = new ArrayList<>();
            for (String indicator : old.indicators().keySet()) {
                sent.add(producer.send(new ProducerRecord<>(
                        Topics.RELEASES.name(), 0, Keys.releasedIndicator(old.id(), old.edition(), indicator), null)));
            }
            await(sent);
        }
    }

    private static void await(List<Future<?>> sent) {
        try {
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing a release", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("a release could not be written", e);
        }
    }

    private Producer<String, Release> producer() {
        Map<String, Object> config = new HashMap<>(properties.buildProducerProperties());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.LARGEST_CATALOGUE);
        return new KafkaProducer<>(config, new StringSerializer(), serdes.serializerOf(Topics.RELEASES));
    }
}
