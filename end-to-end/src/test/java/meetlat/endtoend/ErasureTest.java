package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.local.ChildProcess;
import meetlat.local.Layout;
import meetlat.local.sample.SampleSubmission;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record is taken off the log for good while the services run, and no figure changes. */
@ExtendWith(RunningSystem.class)
class ErasureTest {

    @Test
    void aRevisionIsErasedAndEverythingElseStaysWhatItWas(Programme programme) {
        SystemUnderTest system = programme.system();
        SampleSubmission first = submission("to-erase", "mol", "P4", "2024-12-05T10:00:00Z", "events", 7L);
        SampleSubmission corrected = submission("to-erase", "mol", "P4", "2024-12-06T10:00:00Z", "events", 8L);
        programme.send(first);
        programme.send(corrected);
        programme.awaitRecount();
        Map<String, Long> before = log(system);
        ConsumerRecord<byte[], byte[]> erased = firstOf(system, idOf(system, corrected));

        erase(system, erased);

        // The others are there, in the same number or written again.
        Map<String, Long> after = log(system);
        before.remove(content(erased));
        assertThat(after).isEqualTo(before);
        programme.awaitRecount();
        // Also for a service that starts anew, and for what is sent again.
        system.kill("ingest-service");
        system.kill("normalize-service");
        system.restart("ingest-service");
        system.restart("normalize-service");
        assertThat(system.api().submit(corrected).statusCode()).isEqualTo(200);
        programme.send(submission("after-erasure", "mol", "P3", "2024-12-20T10:00:00Z", "events", 9L));
        programme.awaitRecount();
    }

    private static String idOf(SystemUnderTest system, SampleSubmission submission) {
        return Api.json(system.api().submit(submission)).path("submissionId").stringValue();
    }

    private static ConsumerRecord<byte[], byte[]> firstOf(SystemUnderTest system, String submissionId) {
        return read(system).stream()
                .filter(found -> new String(found.key(), StandardCharsets.UTF_8).equals(submissionId))
                .findFirst()
                .orElseThrow();
    }

    private static void erase(SystemUnderTest system, ConsumerRecord<?, ?> found) {
        Path jar = Layout.of(Path.of("..")).jar("deployment").toAbsolutePath();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                jar.toString(),
                "erase",
                "--bootstrap-servers=" + system.bootstrapServers(),
                "--record=" + found.partition() + "@" + found.offset());
        Path log = system.home().resolve("logs/erase.log").toAbsolutePath();
        try (ChildProcess erasure = ChildProcess.start("erase", command, Map.of(), system.home(), log, () -> true)) {
            await().atMost(SystemUnderTest.PATIENCE).until(erasure::hasSucceeded);
        }
    }

    /** The content of each record, with how often it stands there. */
    private static Map<String, Long> log(SystemUnderTest system) {
        Map<String, Long> contents = new TreeMap<>();
        read(system).forEach(found -> contents.merge(content(found), 1L, Long::sum));
        return contents;
    }

    private static String content(ConsumerRecord<byte[], byte[]> found) {
        return found.partition() + " " + new String(found.value(), StandardCharsets.ISO_8859_1);
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(SystemUnderTest system) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", system.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.SUBMISSIONS.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (!partitions.stream().allMatch(p -> consumer.position(p) >= ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
