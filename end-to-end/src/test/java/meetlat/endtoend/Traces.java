package meetlat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** All that a system leaves anywhere: on the broker, in its files, in what its services tell. */
final class Traces {

    private static final List<String> SERVICES = List.of("ingest-service", "normalize-service", "aggregate-service");
    private static final List<String> TOLD = List.of("/actuator/prometheus", "/actuator/health", "/v3/api-docs");

    private final SystemUnderTest system;
    private final Secrets secrets;
    private final Set<String> found = new TreeSet<>();

    private Traces(SystemUnderTest system, Secrets secrets) {
        this.system = system;
        this.secrets = secrets;
    }

    /** Each place with what of the secrets stands there, such as {@code topic submissions key: verviers}. */
    static Set<String> of(SystemUnderTest system, Secrets secrets) throws Exception {
        Traces traces = new Traces(system, secrets);
        traces.topics();
        traces.files();
        traces.told();
        return traces.found;
    }

    private void look(String place, byte[] bytes) {
        if (bytes != null) {
            secrets.in(bytes).forEach(secret -> found.add(place + ": " + secret));
        }
    }

    /** Every partition of every topic, Kafka's own and those of Kafka Streams included, uncommitted records too. */
    private void topics() throws Exception {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", system.bootstrapServers(),
                "isolation.level", "read_uncommitted",
                "auto.offset.reset", "earliest");
        try (Admin admin = Admin.create(config);
                KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Set<String> names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
            List<TopicPartition> partitions = new ArrayList<>();
            names.forEach(name -> consumer.partitionsFor(name)
                    .forEach(p -> partitions.add(new TopicPartition(p.topic(), p.partition()))));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (!partitions.stream().allMatch(p -> consumer.position(p) >= ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::look);
            }
        }
    }

    private void look(ConsumerRecord<byte[], byte[]> found) {
        String topic = "topic " + found.topic();
        look(topic + " key", found.key());
        look(topic + " value", found.value());
        found.headers().forEach(header -> {
            look(topic + " header", header.key().getBytes(StandardCharsets.UTF_8));
            look(topic + " header", header.value());
        });
    }

    /** Logs, the state of the services and of the registry, and what uploads leave in the temporary folder. */
    private void files() throws IOException {
        filesUnder(system.home());
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            temporary
                    .filter(path -> isOfTheServices(path.getFileName().toString()))
                    .forEach(this::filesUnder);
        }
    }

    private boolean isOfTheServices(String name) {
        return name.startsWith("meetlat-")
                || SERVICES.stream()
                        .anyMatch(service -> name.startsWith(
                                "tomcat." + system.address(service).getPort() + "."));
    }

    private void filesUnder(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    look("file " + file.getFileName(), Files.readAllBytes(file));
                    return FileVisitResult.CONTINUE;
                }

                /** A store puts files away while they are looked through; what was in them is on its changelog. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                    if (why instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw why;
                }
            });
        } catch (NoSuchFileException gone) {
            filesUnder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void told() {
        for (String service : SERVICES) {
            for (String path : TOLD) {
                URI address = system.address(service).resolve(path);
                look(service + path, Api.get(address).body().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
