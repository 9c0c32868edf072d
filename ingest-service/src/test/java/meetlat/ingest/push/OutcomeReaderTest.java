package meetlat.ingest.push;

import static meetlat.ingest.push.GivenPush.R1;
import static meetlat.ingest.push.GivenPush.rejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import meetlat.access.AccessRefused;
import meetlat.access.Refusal;
import meetlat.ingest.Given;
import meetlat.schemas.Edition;
import meetlat.schemas.Keys;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.StateSerde;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Instances that push, over a real broker. */
class OutcomeReaderTest {

    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 3, Topics.OUTCOMES.name());

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final StateSerde<Outcome> serde = new StateSerde<>(Outcome.class, Outcome.getClassSchema());
    private final List<Instance> instances = new ArrayList<>();
    private final String group = "push-" + System.nanoTime();
    private KafkaProducer<byte[], byte[]> producer;

    private record Instance(OutcomeReader reader, Deliveries deliveries) {

        void stop() {
            reader.close();
            deliveries.close();
        }
    }

    @BeforeAll
    static void start() {
        BROKER.brokerProperties(Map.of("group.initial.rebalance.delay.ms", "0"));
        BROKER.afterPropertiesSet();
    }

    @AfterAll
    static void stop() {
        BROKER.destroy();
    }

    @BeforeEach
    void open() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", BROKER.getBrokersAsString()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        passOverOtherTests();
    }

    private void passOverOtherTests() {
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.OUTCOMES.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
            consumer.endOffsets(partitions).forEach((p, end) -> ends.put(p, new OffsetAndMetadata(end)));
            consumer.commitSync(ends);
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        BROKER.getBrokersAsString(),
                        "group.id",
                        group,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    @AfterEach
    void close() {
        instances.forEach(Instance::stop);
        producer.close();
    }

    @Test
    void whatWasNotDeliveredIsDeliveredAfterARestartAndWhatWasBeforeItIsNot() {
        List<String> before = write(10);
        List<String> unfinished;
        try (Receiver receiver = new Receiver(count -> count < 10 ? 200 : Receiver.HANGS)) {
            Instance first = instance(receiver);
            await().untilAsserted(() -> assertThat(receiver.deliveries()).containsExactlyInAnyOrderElementsOf(before));
            unfinished = write(5);
            await().until(() -> receiver.deliveries().size() > 10);
            first.stop();
            instances.remove(first);
        }
        try (Receiver receiver = new Receiver(count -> 200)) {
            instance(receiver);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(receiver.deliveries())
                            .containsAll(unfinished)
                            .doesNotContainAnyElementsOf(before));
        }
    }

    @Test
    void ofSeveralInstancesOnePushesEach() {
        try (Receiver receiver = new Receiver(count -> 200)) {
            List<String> first = write(50);
            instance(receiver);
            instance(receiver);
            List<String> second = write(50);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(receiver.deliveries()).containsAll(first).containsAll(second));
        }
    }

    @Test
    void whatCannotBeReadIsPassedOver() {
        producer.send(new ProducerRecord<>(Topics.OUTCOMES.name(), 0, key("x"), new byte[] {1, 2, 3}));
        producer.send(new ProducerRecord<>(Topics.OUTCOMES.name(), 0, key("x"), null));
        send(rejection()
                .setSubmissionId("normalized")
                .setStatus(OutcomeStatus.NORMALIZED)
                .build());
        List<String> written = write(3);
        try (Receiver receiver = new Receiver(count -> 200)) {
            instance(receiver);

            await().untilAsserted(() -> assertThat(receiver.deliveries()).containsAll(written));
        }
    }

    @Test
    void whileNobodyKnowsWhoWantsToBeToldNothingIsPassedOver() {
        List<String> written = write(3);
        try (Receiver receiver = new Receiver(count -> 200)) {
            AtomicInteger asked = new AtomicInteger();
            instance((String source) -> {
                if (asked.getAndIncrement() < 2) {
                    throw new AccessRefused(Refusal.UNAVAILABLE, "not now");
                }
                return Optional.of(receiver.target());
            });

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(receiver.deliveries()).containsAll(written));
        }
    }

    /** Writes rejections and returns the ids of their deliveries. */
    private List<String> write(int count) {
        List<String> written = IntStream.range(0, count)
                .mapToObj(i -> "%016x%016x".formatted(System.nanoTime(), i))
                .peek(id -> send(rejection().setSubmissionId(id).build()))
                .map(id -> id + "-" + R1)
                .toList();
        producer.flush();
        return written;
    }

    private void send(Outcome outcome) {
        byte[] value = serde.serializer().serialize(Topics.OUTCOMES.name(), outcome);
        producer.send(new ProducerRecord<>(Topics.OUTCOMES.name(), key(outcome.getSubmissionId()), value));
    }

    private static byte[] key(String submissionId) {
        return Keys.outcome(new Edition(1, 1), submissionId).getBytes(StandardCharsets.UTF_8);
    }

    private Instance instance(Receiver receiver) {
        return instance((String source) -> Optional.of(receiver.target()));
    }

    private Instance instance(RejectionTargets targets) {
        Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        PushProperties properties = GivenPush.properties();
        Deliveries deliveries = new Deliveries(
                targets,
                properties,
                new Backoff(properties.firstPause(), new Random(1)),
                new PushMetrics(meters),
                clock);
        OutcomeReader reader = new OutcomeReader(
                this::consumer,
                serde.deserializer(),
                () -> true,
                new Rejections(
                        targets,
                        GivenPush::versions,
                        submissionId -> Optional.empty(),
                        GivenPush.words(),
                        properties.youngest()),
                deliveries,
                clock);
        reader.start();
        Instance instance = new Instance(reader, deliveries);
        instances.add(instance);
        return instance;
    }
}
