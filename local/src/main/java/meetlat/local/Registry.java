package meetlat.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Apicurio Registry, on the loopback interface. Keeps its content in an H2 file, because the bytes of kept records refer
 * to its schema ids.
 *
 * @param app the folder that its distribution was unpacked in
 * @param dataDir what it keeps between runs
 * @param log the file for its messages
 * @param port for HTTP
 */
public record Registry(Path app, Path dataDir, Path log, int port) implements Part {

    private static final String RUNNER = "apicurio-registry-app-3.0.9-runner.jar";
    private static final String HEAP = "-Xmx160m";

    private static final Map<String, String> STORAGE = Map.of(
            "APICURIO_STORAGE_KIND", "sql",
            "APICURIO_STORAGE_SQL_KIND", "h2",
            // Relative to the data folder. No write delay: an id that was given out survives a kill.
            "APICURIO_DATASOURCE_URL", "jdbc:h2:file:./registry;WRITE_DELAY=0",
            "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "1",
            "APICURIO_DATASOURCE_JDBC_MIN_SIZE", "1",
            "APICURIO_DATASOURCE_JDBC_MAX_SIZE", "10");

    @Override
    public String name() {
        return "registry";
    }

    /** Its address, without a path. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public ChildProcess start() {
        List<String> jvmOptions = new ArrayList<>(Java.SMALL);
        jvmOptions.addAll(List.of(
                HEAP,
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.access-log.enabled=false"));
        List<String> command = Java.jar(app.toAbsolutePath().resolve(RUNNER), jvmOptions, List.of());
        HttpProbe ready = new HttpProbe(address().resolve("/health/ready"));
        return ChildProcess.start(name(), command, STORAGE, dataDir, log, ready);
    }
}
