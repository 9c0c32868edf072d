package meetlat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import meetlat.access.file.PrivateFile;
import meetlat.local.ChildProcess;
import meetlat.local.Deployment;
import meetlat.local.Layout;
import meetlat.local.Part;
import meetlat.local.Ports;
import meetlat.local.Registry;
import meetlat.local.Service;
import org.awaitility.Awaitility;

/** Registry and services over a broker that is there already, on free ports, with their data in a folder of its own. */
final class SystemUnderTest implements AutoCloseable {

    private static final String SECOND = "-2";

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String bootstrapServers;
    private final Layout layout;
    private final Ports ports = Ports.free();
    /** Of second instances, by name. */
    private final Map<String, Integer> otherPorts = new HashMap<>();
    /** Of single services, by the service's name. */
    private final Map<String, Map<String, String>> settings = new HashMap<>();
    /** Of all services. */
    private final Map<String, String> everywhere = new HashMap<>();

    private final Map<String, ChildProcess> running = new LinkedHashMap<>();
    private final Registry registry;
    private final Path catalogue;
    private final Thread closeAtExit = new Thread(this::stopAll);

    private SystemUnderTest(String bootstrapServers, Path home, Path catalogue) {
        this.bootstrapServers = bootstrapServers;
        this.layout = Layout.of(Path.of("..")).withHome(home);
        this.catalogue = catalogue;
        this.registry =
                new Registry(layout.registryApp(), layout.data("registry"), layout.log("registry"), ports.registry());
    }

    /** Starts everything over a broker and returns when all is ready; logs are kept under target. */
    static SystemUnderTest over(String bootstrapServers, String name) {
        return over(bootstrapServers, name, Layout.of(Path.of("..")).catalogue());
    }

    /** The same, with definitions from another folder than the shipped one. */
    static SystemUnderTest over(String bootstrapServers, String name, Path catalogue) {
        return started(new SystemUnderTest(bootstrapServers, home(name), catalogue));
    }

    /**
     * The same, with settings of its own for a service.
     *
     * @param settings by name
     */
    static SystemUnderTest over(String bootstrapServers, String name, String service, Map<String, String> settings) {
        SystemUnderTest system = new SystemUnderTest(
                bootstrapServers, home(name), Layout.of(Path.of("..")).catalogue());
        system.settings.put(service, settings);
        return started(system);
    }

    /**
     * The same, with settings for each service.
     *
     * @param settings by name
     */
    static SystemUnderTest over(String bootstrapServers, String name, Map<String, String> settings) {
        SystemUnderTest system = new SystemUnderTest(
                bootstrapServers, home(name), Layout.of(Path.of("..")).catalogue());
        system.everywhere.putAll(settings);
        return started(system);
    }

    private static SystemUnderTest started(SystemUnderTest system) {
        Runtime.getRuntime().addShutdownHook(system.closeAtExit);
        try {
            system.startAll();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private static Path home(String name) {
        try {
            Files.createDirectories(Path.of("target"));
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startAll() {
        PrivateFile.write(sourcesFile(), As.sourcesFile());
        try {
            Files.createDirectories(layout.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrivateFile.write(layout.data().resolve("keys.json"), As.keysFile());
        start(registry);
        deploy();
        List<Service> services =
                List.of(service("aggregate-service"), service("ingest-service"), service("normalize-service"));
        services.forEach(service -> running.put(service.name(), service.start()));
        services.forEach(service -> running.get(service.name()).awaitReady());
    }

    /** Who may call, and with what. */
    Path sourcesFile() {
        return layout.home().resolve("sources.yaml");
    }

    /** Starts aggregate-service again with figures for everybody, or for evaluators alone. */
    void restartWithPublicFigures(boolean publicFigures) {
        try (ChildProcess last = running.remove("aggregate-service")) {
            last.requestStop();
        }
        start(service("aggregate-service", publicFigures));
    }

    /** Runs the deployment step: also publishes what has been added to the catalogue since. */
    void deploy() {
        try (ChildProcess deployment = deployment().start()) {
            Awaitility.await().atMost(PATIENCE).until(deployment::hasSucceeded);
        }
    }

    private Deployment deployment() {
        return new Deployment(
                layout.jar("deployment"),
                layout.data("deployment"),
                layout.log("deployment"),
                bootstrapServers,
                registry.address(),
                catalogue);
    }

    private Service service(String name) {
        return service(name, true);
    }

    /** @param publicFigures whether figures are for everybody, as they are when started locally */
    private Service service(String name, boolean publicFigures) {
        Map<String, String> environment = new HashMap<>(everywhere);
        environment.putAll(settings.getOrDefault(name, Map.of()));
        environment.putAll(Map.of(
                "MEETLAT_INSTANCE",
                "test",
                "MEETLAT_ACCESS_FILE",
                sourcesFile().toString(),
                "MEETLAT_ACCESS_PUBLICFIGURES",
                publicFigures ? "all" : "none",
                // The page with the figures sends explanations to the other service, as it does locally.
                "MEETLAT_INGEST_URL",
                address("ingest-service").toString(),
                "MEETLAT_ACCESS_ORIGINS",
                address("aggregate-service").toString()));
        return new Service(
                name,
                layout.jar(name.endsWith(SECOND) ? name.substring(0, name.length() - SECOND.length()) : name),
                layout.data(name),
                layout.log(name),
                port(name),
                bootstrapServers,
                registry.address(),
                List.of(),
                environment);
    }

    private int port(String name) {
        return switch (name) {
            case "aggregate-service" -> ports.aggregate();
            case "ingest-service" -> ports.ingest();
            case "normalize-service" -> ports.normalize();
            default -> otherPorts.get(name);
        };
    }

    private void start(Part part) {
        running.put(part.name(), part.start().awaitReady());
    }

    /** Ends a part at once, as a crash would. */
    void kill(String name) {
        ChildProcess process = running.remove(name);
        process.handle().destroyForcibly();
        process.onExit().join();
    }

    /** The name of another instance of a service beside the first; it is started when it is first asked for. */
    String second(String service) {
        String name = service + SECOND;
        if (!running.containsKey(name)) {
            otherPorts.put(name, Ports.free().ingest());
            start(service(name));
        }
        return name;
    }

    /** Starts a part again and waits until it is ready. */
    void restart(String name) {
        start(part(name));
    }

    /** Starts a part again without waiting. */
    void restartWithoutWaiting(String name) {
        running.put(name, part(name).start());
    }

    void awaitReady(String name) {
        running.get(name).awaitReady();
    }

    private Part part(String name) {
        return name.equals(registry.name()) ? registry : service(name);
    }

    Api api() {
        return api("ingest-service");
    }

    /** The same, by another instance of ingest-service. */
    Api api(String ingest) {
        return new Api(address(ingest), address("aggregate-service"));
    }

    URI address(String service) {
        return URI.create("http://127.0.0.1:" + port(service));
    }

    URI registryAddress() {
        return registry.address();
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    /** The folder with the data and the logs of every part. */
    Path home() {
        return layout.home();
    }

    @Override
    public void close() {
        stopAll();
        Runtime.getRuntime().removeShutdownHook(closeAtExit);
    }

    private void stopAll() {
        List<ChildProcess> last = new ArrayList<>(running.values());
        java.util.Collections.reverse(last);
        last.forEach(ChildProcess::requestStop);
        last.forEach(ChildProcess::close);
        running.clear();
    }
}
