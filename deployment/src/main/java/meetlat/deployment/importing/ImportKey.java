package meetlat.deployment.importing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import meetlat.deployment.DeploymentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the key comes from: the file that was named, else the environment, else the local system's own. Never from an
 * argument, which others on the machine can see.
 */
final class ImportKey {

    static final String VARIABLE = "MEETLAT_API_KEY";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");

    private ImportKey() {}

    /** The key, or none, with which a service that asks for keys answers 401. */
    static Optional<String> of(ImportOptions options, Map<String, String> environment) {
        return options.keyFile()
                .map(ImportKey::firstLine)
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)).filter(key -> !key.isBlank()))
                .or(() -> local(options))
                .map(ImportKey::sound);
    }

    /** As it can stand in a header: what some editors put before a text is no part of it. Never quoted. */
    private static String sound(String text) {
        String key = withoutMark(text).strip();
        if (!PRINTABLE.matcher(key).matches()) {
            throw new DeploymentException("the key holds blanks or other characters that no key has: put the key alone"
                    + " in MEETLAT_API_KEY, or on the first line of the file that --key-file names");
        }
        return key;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** The local system's key goes to this machine only. */
    private static Optional<String> local(ImportOptions options) {
        return options.localKeys()
                .filter(file -> isLoopback(options.ingest()) && Files.isReadable(file))
                .flatMap(ImportKey::submitter);
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
        return withoutMark(read(file))
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
