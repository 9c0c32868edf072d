package meetlat.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicTailTest {

    private static final TopicPartition CATALOGUE = new TopicPartition("catalogue", 0);

    /** What the reader was told, in order. */
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private final StateSerde<Catalogue> serde = new StateSerde<>(Catalogue.class, Catalogue.getClassSchema());

    @Test
    void historyIsReadThenNewsAndABadRecordIsPassedOverInItsPlace() throws Exception {
        // Given a topic with two records, of which the first is unreadable
        MockConsumer<byte[], byte[]> consumer = consumer();
        consumer.schedulePollTask(() -> {
            consumer.addRecord(record(0, new byte[] {9}));
            consumer.addRecord(record(1, bytes(1)));
        });
        consumer.updateEndOffsets(Map.of(CATALOGUE, 2L));

        // When it is followed and a third is written later
        try (TopicTail tail =
                new TopicTail("tail", () -> consumer).reading(Topics.CATALOGUE, deserializer(), reader())) {
            tail.start();
            assertThat(tail.awaitCaughtUp(Duration.ofSeconds(10))).isTrue();
            consumer.schedulePollTask(() -> consumer.addRecord(record(2, bytes(2))));

            // Then each is told in its place, and what is news is known as such
            assertThat(told()).isEqualTo("set aside 0");
            assertThat(told()).isEqualTo("read 1 live=false");
            assertThat(told()).isEqualTo("read 2 live=true");
        }
    }

    private @Nullable String told() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        Node node = new Node(0, "localhost", 1);
        consumer.updatePartitions(
                "catalogue", List.of(new PartitionInfo("catalogue", 0, node, new Node[] {node}, new Node[] {node})));
        consumer.updateBeginningOffsets(Map.of(CATALOGUE, 0L));
        return consumer;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, byte[] value) {
        return new ConsumerRecord<>("catalogue", 0, offset, "1".getBytes(StandardCharsets.UTF_8), value);
    }

    private byte[] bytes(int definitions) {
        Catalogue catalogue = Catalogue.newBuilder()
                .setDefinitions(definitions)
                .setProgramme(new Programme("p", Map.of(), "UTC"))
                .setPeriods(List.of(new Period("P1", LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null)))
                .setProjects(List.of())
                .setIndicators(List.of())
                .setCells(List.of())
                .setForms(List.of())
                .build();
        return serde.serializer().serialize("catalogue", catalogue);
    }

    private Deserializer<Catalogue> deserializer() {
        return serde.deserializer();
    }

    private TopicTail.Reader<Catalogue> reader() {
        return new TopicTail.Reader<>() {
            @Override
            public void read(String key, @Nullable Catalogue value, boolean live) {
                told.add("read " + (value == null ? null : value.getDefinitions()) + " live=" + live);
            }

            @Override
            public void setAside(ConsumerRecord<byte[], byte[]> undecodable, RuntimeException why) {
                told.add("set aside " + undecodable.offset());
            }
        };
    }
}
