package meetlat.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/**
 * One Kafka node, broker and controller in one process (KRaft combined roles), on the loopback interface.
 *
 * @param libs the folder with Kafka's jars
 * @param dataDir what the node keeps between runs
 * @param log the file for its messages
 * @param port for clients
 * @param controllerPort for the node itself
 */
public record Broker(Path libs, Path dataDir, Path log, int port, int controllerPort) implements Part {

    private static final String HEAP = "-Xmx384m";
    private static final String CONFIGURATION = "server.properties";
    private static final String LOGGING = "log4j2.properties";
    private static final String LOG_DIRECTORY = "kafka-logs";

    /** What the node says last when it starts; its port opens earlier, while it cannot place a partition yet. */
    private static final String STARTED = "Kafka Server started";

    @Override
    public String name() {
        return "broker";
    }

    /** What a client is given as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Formats the data folder if it is new, and starts the node. */
    @Override
    public ChildProcess start() {
        writeConfiguration();
        if (!Files.exists(dataDir.resolve(LOG_DIRECTORY).resolve("meta.properties"))) {
            format();
        }
        return process("kafka.Kafka", List.of(CONFIGURATION), log);
    }

    private void format() {
        Path formatLog = log.resolveSibling("broker-format.log");
        List<String> arguments = List.of("format", "--standalone", "-t", clusterId(), "-c", CONFIGURATION);
        try (ChildProcess format = process("kafka.tools.StorageTool", arguments, formatLog)) {
            while (!format.hasSucceeded()) {
                Waiting.pause(Duration.ofMillis(20));
            }
        }
    }

    private ChildProcess process(String mainClass, List<String> arguments, Path output) {
        List<String> jvmOptions = new ArrayList<>(Java.SMALL);
        jvmOptions.add(HEAP);
        jvmOptions.add("-Dlog4j2.configurationFile=" + LOGGING);
        List<String> command = Java.main(libs.toAbsolutePath(), mainClass, jvmOptions, arguments);
        return ChildProcess.start(name(), command, Map.of(), dataDir, output, this::saysStarted);
    }

    private boolean saysStarted() {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).contains(STARTED);
        } catch (IOException notThereYet) {
            return false;
        }
    }

    /** Paths in it are relative to the data folder: Kafka would split an absolute one at a comma. */
    private void writeConfiguration() {
        try {
            Files.createDirectories(dataDir);
            try (var out = Files.newBufferedWriter(dataDir.resolve(CONFIGURATION))) {
                configuration().store(out, "Written at every start.");
            }
            try (var logging = Broker.class.getResourceAsStream("broker-" + LOGGING)) {
                Files.write(dataDir.resolve(LOGGING), logging.readAllBytes());
            }
        } catch (IOException e) {
            throw new StartFailure("cannot write the broker's configuration: " + e.getMessage(), e);
        }
    }

    private Properties configuration() {
        String listener = "PLAINTEXT://" + bootstrapServers();
        String controller = "127.0.0.1:" + controllerPort;
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners", listener + ",CONTROLLER://" + controller,
                "advertised.listeners", listener + ",CONTROLLER://" + controller,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "inter.broker.listener.name", "PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.bootstrap.servers", controller,
                "log.dirs", LOG_DIRECTORY,
                // A misspelled topic is an error, not a new topic.
                "auto.create.topics.enable", "false"));
        // One node holds one copy; few partitions, because each costs time at every start.
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0"));
        return properties;
    }

    /** A random id in the form that Kafka gives its own: 16 bytes in unpadded URL-safe base 64, no leading dash. */
    private static String clusterId() {
        while (true) {
            UUID id = UUID.randomUUID();
            byte[] bytes = ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            if (!text.startsWith("-")) {
                return text;
            }
        }
    }
}
