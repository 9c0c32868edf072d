package meetlat.deployment.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meetlat.deployment.DeploymentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the key comes from: the file that was named, else the environment, else the local system's own. Never from an
 * argument, which others on the machine can see.
 */
final class ApiKey {

    static final String VARIABLE = "MEETLAT_API_KEY";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private ApiKey() {}

    /** The key, or none, with which a service that asks for keys answers 401. */
    static Optional<String> of(ImportOptions options, Map<String, String> environment) {
        return options.keyFile()
                .map(ApiKey::firstLine)
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)).filter(key -> !key.isBlank()))
                .or(() -> local(options))
                .map(String::strip);
    }

    /** The local system's key goes to this machine only. */
    private static Optional<String> local(ImportOptions options) {
        return options.localKeys()
                .filter(file -> isLoopback(options.ingest()) && Files.isReadable(file))
                .flatMap(ApiKey::submitter);
    }

    private static boolean isLoopback(URI address) {
        return LOOPBACK.contains(String.valueOf(address.getHost()));
    }

    private static Optional<String> submitter(Path keys) {
        try {
            return JsonMapper.shared().readTree(read(keys)).path("submitter").stringValueOpt();
        } catch (JacksonException e) {
            throw new DeploymentException(keys + " is not readable as JSON", e);
        }
    }

    private static String firstLine(Path file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElseThrow(() -> new DeploymentException("there is no key in " + file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new DeploymentException("cannot read " + file, e);
        }
    }
}
