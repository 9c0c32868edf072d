package meetlat.ingest.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;

/** Says that a record could not be written, and not what is in it: Spring's own listener quotes its beginning. */
@Configuration
class QuietProducer {

    @Bean
    ProducerListener<Object, Object> producerListener() {
        return listener();
    }

    static <K, V> ProducerListener<K, V> listener() {
        LoggingProducerListener<K, V> listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }
}
