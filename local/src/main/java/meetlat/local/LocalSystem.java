package meetlat.local;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The parts of the system, put together, and the order in which they come up. */
public final class LocalSystem {

    /**
     * Static membership: Kafka Streams does not leave its group when it stops, so without it every second start waits
     * until the broker has given up the members of the first, which takes the session's 45 s.
     */
    private static final String INSTANCE = "local";

    private final Layout layout;
    private final Ports ports;
    private final Broker broker;
    private final Registry registry;

    public LocalSystem(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
        this.broker = new Broker(
                layout.brokerLibs(), layout.data("broker"), layout.log("broker"), ports.broker(), ports.controller());
        this.registry =
                new Registry(layout.registryApp(), layout.data("registry"), layout.log("registry"), ports.registry());
    }

    /**
     * Starts everything and returns when everything is ready. Broker and registry do not need each other; the services
     * need both, and what the deployment made in them.
     *
     * @param children owns the processes
     * @param progress told in a few words of each part that is up
     * @throws StartFailure when a part fails
     */
    public void start(Children children, Consumer<String> progress) {
        keys();
        ChildProcess brokerProcess = children.start(broker);
        ChildProcess registryProcess = children.start(registry);
        children.awaitReady(List.of(brokerProcess, registryProcess), child -> progress.accept(child.name() + " is up"));
        children.run(deployment());
        progress.accept("topics, schemas and catalogue are in place");
        children.awaitReady(
                children.start(List.of(aggregateService(), ingestService(), normalizeService())),
                child -> progress.accept(child.name() + " is up"));
    }

    public Broker broker() {
        return broker;
    }

    public Registry registry() {
        return registry;
    }

    public Deployment deployment() {
        return new Deployment(
                layout.jar("deployment"),
                layout.data("deployment"),
                layout.log("deployment"),
                broker.bootstrapServers(),
                registry.address(),
                layout.catalogue());
    }

    /** Its figures are for everybody: on one's own machine they are the sample's, which is made up. */
    public Service aggregateService() {
        return service(
                "aggregate-service",
                ports.aggregate(),
                Map.of(
                        "MEETLAT_INSTANCE",
                        INSTANCE,
                        "MEETLAT_ACCESS_PUBLICFIGURES",
                        "all",
                        "MEETLAT_INGEST_URL",
                        "http://localhost:" + ports.ingest()));
    }

    /** The dashboard's page sends explanations to it, from whichever of the two names the reader opened it by. */
    public Service ingestService() {
        return service(
                "ingest-service",
                ports.ingest(),
                Map.of(
                        "MEETLAT_ACCESS_ORIGINS",
                        "http://localhost:%1$d,http://127.0.0.1:%1$d".formatted(ports.aggregate())));
    }

    public Service normalizeService() {
        return service("normalize-service", ports.normalize(), Map.of("MEETLAT_INSTANCE", INSTANCE));
    }

    /** The keys of this system, made at its first start. */
    public Keys keys() {
        return Keys.in(layout.data());
    }

    private Service service(String name, int port, Map<String, String> environment) {
        return new Service(
                name,
                layout.jar(name),
                layout.data(name),
                layout.log(name),
                port,
                broker.bootstrapServers(),
                registry.address(),
                List.of(),
                Keys.environment(layout.data(), environment));
    }
}
