package meetlat.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The step that makes the topics, registers the schemas and publishes the catalogue. Ends by itself; doing it again
 * changes nothing.
 *
 * @param jar its executable jar
 * @param workDir the folder it runs in
 * @param log the file for its messages
 * @param catalogue the programme's definitions
 */
public record Deployment(Path jar, Path workDir, Path log, String bootstrapServers, URI registry, Path catalogue)
        implements Part {

    private static final String HEAP = "-Xmx128m";

    @Override
    public String name() {
        return "deployment";
    }

    @Override
    public ChildProcess start() {
        List<String> options = new ArrayList<>(Java.SMALL);
        options.add(HEAP);
        List<String> command = Java.jar(
                jar.toAbsolutePath(),
                options,
                List.of(
                        "--bootstrap-servers=" + bootstrapServers,
                        "--registry=" + registry,
                        "--catalogue=" + catalogue.toAbsolutePath()));
        return ChildProcess.start(name(), command, Map.of(), workDir, log, () -> true);
    }
}
