package meetlat.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meetlat.schemas.RegistrySerdes;
import meetlat.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The yardstick, a process of its own: reads a topic, decodes each record, encodes it again and writes it to another
 * topic, exactly once. It is what the same work costs without a stream library and without any rule, and so the limit
 * of this broker with these Avro types. Settings, number of threads and commit interval are those of the services.
 *
 * <p>Arguments: bootstrap servers, registry, input topic, group.
 */
public final class PlainLoop {

    private static final int THREADS = 2;
    private static final Duration COMMIT_EVERY = Duration.ofMillis(100);
    private static final Duration POLL = Duration.ofMillis(20);

    private PlainLoop() {}

    /** Runs until it is ended; exits with 1 when a thread fails. */
    public static void main(String[] arguments) {
        Quiet.registryClient();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        RegistrySerdes serdes = RegistrySerdes.at(arguments[1], Map.of());
        for (int i = 0; i < THREADS; i++) {
            String id = arguments[3] + "-" + i;
            new Thread(() -> run(arguments[0], serdes, Copied.of(arguments[2]), arguments[3], id), id).start();
        }
    }

    private static <V extends SpecificRecord> void run(
            String bootstrapServers, RegistrySerdes serdes, Copied<V> copied, String group, String id) {
        Topic<V> from = copied.from();
        try (KafkaConsumer<String, V> consumer = new KafkaConsumer<>(
                        consumer(bootstrapServers, group), new StringDeserializer(), serdes.deserializerOf(from));
                KafkaProducer<String, V> producer = new KafkaProducer<>(
                        producer(bootstrapServers, id), new StringSerializer(), serdes.serializerOf(copied.to()))) {
            producer.initTransactions();
            Transaction transaction = new Transaction(consumer, producer);
            consumer.subscribe(List.of(from.name()), transaction);
            while (true) {
                ConsumerRecords<String, V> records = consumer.poll(POLL);
                if (!records.isEmpty()) {
                    transaction.begin();
                }
                for (ConsumerRecord<String, V> found : records) {
                    producer.send(new ProducerRecord<>(copied.to().name(), found.key(), found.value()));
                }
                transaction.commitWhenDue();
            }
        }
    }

    /** What was read and written since the last commit. */
    private static final class Transaction implements ConsumerRebalanceListener {

        private final KafkaConsumer<?, ?> consumer;
        private final KafkaProducer<?, ?> producer;
        private boolean open;
        private long since;

        Transaction(KafkaConsumer<?, ?> consumer, KafkaProducer<?, ?> producer) {
            this.consumer = consumer;
            this.producer = producer;
        }

        void begin() {
            if (!open) {
                producer.beginTransaction();
                open = true;
                since = System.nanoTime();
            }
        }

        void commitWhenDue() {
            if (open && System.nanoTime() - since >= COMMIT_EVERY.toNanos()) {
                commit();
            }
        }

        private void commit() {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            for (TopicPartition partition : consumer.assignment()) {
                offsets.put(partition, new OffsetAndMetadata(consumer.position(partition)));
            }
            producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
            producer.commitTransaction();
            open = false;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (open) {
                commit();
            }
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // They are read from where they were committed.
        }
    }

    private static Map<String, Object> consumer(String bootstrapServers, String group) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                2000);
    }

    private static Map<String, Object> producer(String bootstrapServers, String id) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                id,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                131_072);
    }
}
