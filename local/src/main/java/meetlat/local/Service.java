package meetlat.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of the three services, from its executable jar, on the loopback interface.
 *
 * @param name the module's name
 * @param jar its executable jar
 * @param dataDir what it keeps between runs
 * @param log the file for its messages
 * @param port for HTTP
 * @param bootstrapServers the broker
 * @param registry the registry's address
 * @param jvmOptions added after the small defaults, so that they win
 * @param environment added to the settings above, and winning from them
 */
public record Service(
        String name,
        Path jar,
        Path dataDir,
        Path log,
        int port,
        String bootstrapServers,
        URI registry,
        List<String> jvmOptions,
        Map<String, String> environment)
        implements Part {

    private static final String HEAP = "-Xmx192m";

    public Service {
        jvmOptions = List.copyOf(jvmOptions);
        environment = Map.copyOf(environment);
    }

    /** Its address, without a path. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public ChildProcess start() {
        List<String> options = new ArrayList<>(Java.SMALL);
        options.add(HEAP);
        options.addAll(jvmOptions);
        Map<String, String> settings = new TreeMap<>(Map.of(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers,
                "MEETLAT_REGISTRY_URL", registry.toString(),
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", Integer.toString(port),
                "MEETLAT_STATE_DIR", dataDir.toAbsolutePath().toString()));
        settings.putAll(environment);
        HttpProbe ready = new HttpProbe(address().resolve("/actuator/health/readiness"));
        List<String> command = Java.jar(jar.toAbsolutePath(), options, List.of());
        return ChildProcess.start(name, command, settings, dataDir, log, ready);
    }
}
