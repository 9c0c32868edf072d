package meetlat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import meetlat.bench.workload.CatalogueFolder;
import meetlat.bench.workload.Workload;
import meetlat.local.ChildProcess;
import meetlat.local.Children;
import meetlat.local.Deployment;
import meetlat.local.Keys;
import meetlat.local.Layout;
import meetlat.local.LocalSystem;
import meetlat.local.Part;
import meetlat.local.Ports;
import meetlat.local.Service;
import meetlat.schemas.RegistrySerdes;
import org.jspecify.annotations.Nullable;

/**
 * A broker and a registry of the benchmark's own, on free ports and in a folder of their own, with the topics, schemas
 * and definitions that the deployment step makes. Closing it ends every process that was started on it, also from a
 * shutdown hook while a contender runs.
 */
final class Testbed implements AutoCloseable {

    private static final String FIGURES_FOR_ALL = "all";

    private final Workload workload;
    private final Layout layout;
    private final LocalSystem system;
    private final RegistrySerdes serdes;
    /** The latest is closed first; broker and registry last. */
    private final Deque<Children> stages = new ArrayDeque<>();

    private boolean closed;
    private @Nullable Cluster cluster;
    private @Nullable ProcessHandle brokerProcess;

    /** @param root the project's root folder, built */
    Testbed(Path root, Path home, Workload workload) {
        this.workload = workload;
        this.layout = Layout.of(root).withHome(home);
        this.system = new LocalSystem(layout, Ports.free());
        this.serdes = RegistrySerdes.at(registry(), Map.of());
    }

    void start() {
        CatalogueFolder.write(workload, catalogue());
        Children infrastructure = stage();
        ChildProcess broker = infrastructure.start(system.broker());
        ChildProcess registry = infrastructure.start(system.registry());
        infrastructure.awaitReady(List.of(broker, registry), up -> {});
        brokerProcess = broker.handle();
        deploy(infrastructure);
        cluster = new Cluster(bootstrapServers());
        new BenchSchemas(system.registry().address()).register(List.of(Copied.SUBMISSIONS.to(), Copied.REPORTS.to()));
    }

    /** Runs the deployment step, which publishes what has changed in the catalogue. */
    void deploy(Children stage) {
        stage.run(new Deployment(
                layout.jar("deployment"),
                layout.data("deployment"),
                layout.log("deployment"),
                bootstrapServers(),
                system.registry().address(),
                catalogue()));
    }

    /** The folder with the definitions. */
    Path catalogue() {
        return layout.home().resolve("catalogue");
    }

    /** Processes that are ended together. */
    synchronized Children stage() {
        if (closed) {
            throw new BenchFailure("everything is being ended");
        }
        Children stage = new Children();
        stages.push(stage);
        return stage;
    }

    Workload workload() {
        return workload;
    }

    Cluster cluster() {
        return Objects.requireNonNull(cluster, "not started");
    }

    ProcessHandle brokerProcess() {
        return Objects.requireNonNull(brokerProcess, "not started");
    }

    RegistrySerdes serdes() {
        return serdes;
    }

    String bootstrapServers() {
        return system.broker().bootstrapServers();
    }

    String registry() {
        return system.registry().address().toString();
    }

    /** The folder with the broker's jars. */
    Path brokerLibs() {
        return layout.brokerLibs();
    }

    /**
     * A service with state of its own.
     *
     * @param group its application id, and the name of its log
     * @param jvmOptions added to those it is started with by {@code ./start}, and winning from them; none for just
     *     those
     */
    Service service(String name, String group, List<String> jvmOptions) {
        return service(name, group, jvmOptions, Map.of());
    }

    /** The aggregate service with its figures for everybody, as whoever reads without a key needs it. */
    Service openAggregates(String group, List<String> jvmOptions) {
        return service("aggregate-service", group, jvmOptions, Map.of("MEETLAT_ACCESS_PUBLICFIGURES", FIGURES_FOR_ALL));
    }

    private Service service(String name, String group, List<String> jvmOptions, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("SPRING_KAFKA_STREAMS_APPLICATION_ID", group);
        Service usual = switch (name) {
            case "normalize-service" -> system.normalizeService();
            case "aggregate-service" -> system.aggregateService();
            case "ingest-service" -> system.ingestService();
            default -> throw new IllegalArgumentException(name);
        };
        return new Service(
                name,
                usual.jar(),
                layout.data(group),
                layout.log(group),
                usual.port(),
                usual.bootstrapServers(),
                usual.registry(),
                jvmOptions,
                Keys.environment(layout.data(), environment));
    }

    /** A database on this testbed; not started. */
    Postgres postgres() {
        Path programs = PostgresPrograms.find(layout.data("postgres-programs"));
        return new Postgres(
                programs,
                layout.data("postgres").toAbsolutePath(),
                layout.log("postgres").getParent());
    }

    /** For whoever sends submissions over HTTP. */
    String submitterKey() {
        return system.keys().submitter();
    }

    /** A plain loop, on the JDK and class path that run this. */
    Part loop(Copied<?> copied, String group, List<String> jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PlainLoop.class.getName()));
        command.addAll(List.of(bootstrapServers(), registry(), copied.from().name(), group));
        return new Part() {
            @Override
            public String name() {
                return group;
            }

            @Override
            public ChildProcess start() {
                return ChildProcess.start(group, command, Map.of(), layout.data(group), layout.log(group), () -> true);
            }
        };
    }

    /**
     * Removes what a contender that has ended left at the broker and on disk.
     *
     * @param application the name under which its streams are known to the broker
     */
    void forget(String group, String application) {
        cluster().forget(application);
        remove(layout.data(group));
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (cluster != null) {
            cluster.close();
        }
        while (!stages.isEmpty()) {
            stages.pop().close();
        }
    }

    /** Removes a folder with all that is in it; fine if there is none. */
    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
