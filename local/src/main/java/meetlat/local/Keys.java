package meetlat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.access.ApiKey;
import meetlat.access.file.PrivateFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of a system on one's own machine, one for each role. They are made at its first start and kept in clear beside
 * the sources file that knows their hashes, both readable to their owner alone: whoever can read them could read all data
 * there as well.
 *
 * @param submitter for all forms and projects
 */
public record Keys(String submitter, String evaluator, String operator) {

    /** The source of what is sent with the submitter's key. */
    public static final String SOURCE = "local";

    private static final String KEYS = "keys.json";
    private static final String SOURCES = "sources.yaml";
    /** Nobody is kept from anything here; the sample and tests come as quickly as they can. */
    private static final int RATE_PER_MINUTE = 9_999_999;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The file with the keys in a folder. */
    public static Path keysFile(Path folder) {
        return folder.resolve(KEYS);
    }

    /** The sources file in a folder. */
    public static Path sourcesFile(Path folder) {
        return folder.resolve(SOURCES);
    }

    /**
     * The keys of a folder, made now if they are not there.
     *
     * @throws StartFailure if they are there and cannot be read, or only the sources file is there: it may know sources
     *     that were added, and is not overwritten
     */
    public static Keys in(Path folder) {
        try {
            if (Files.exists(keysFile(folder)) && Files.exists(sourcesFile(folder))) {
                return JSON.readValue(Files.readString(keysFile(folder)), Keys.class);
            }
            if (Files.exists(sourcesFile(folder))) {
                throw new StartFailure(sourcesFile(folder) + " is there, but not " + keysFile(folder)
                        + ": put that back, or move " + sourcesFile(folder)
                        + " away, and new keys are made; then add the other sources to the new file again");
            }
            Files.createDirectories(folder);
            return made(folder);
        } catch (JacksonException e) {
            throw new StartFailure(
                    keysFile(folder) + " is not readable: move it and " + sourcesFile(folder)
                            + " away, and new keys are made",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Keys made(Path folder) {
        SecureRandom random = new SecureRandom();
        ApiKey submitter = ApiKey.generate(random);
        ApiKey evaluator = ApiKey.generate(random);
        ApiKey operator = ApiKey.generate(random);
        Keys keys = new Keys(submitter.text(), evaluator.text(), operator.text());
        String sources = "# The keys themselves are in " + KEYS + ". More are added with ./meetlat keys.\nsources:\n"
                + source(SOURCE, "submitter", submitter)
                + "    forms: \"*\"\n    projects: \"*\"\n"
                + source("local-evaluator", "evaluator", evaluator)
                + source("local-operator", "operator", operator);
        PrivateFile.write(sourcesFile(folder), sources);
        PrivateFile.write(keysFile(folder), JSON.writeValueAsString(keys) + "\n");
        return keys;
    }

    private static String source(String name, String role, ApiKey key) {
        return String.join(
                "",
                List.of(
                        "  - name: " + name + "\n",
                        "    role: " + role + "\n",
                        "    ratePerMinute: " + RATE_PER_MINUTE + "\n",
                        "    keys:\n",
                        "      - {id: \"" + key.id() + "\", hash: \"" + key.hash() + "\"}\n"));
    }

    /** Has a service know the sources of a folder; added to its environment. */
    public static Map<String, String> environment(Path folder, Map<String, String> others) {
        Map<String, String> environment = new TreeMap<>(others);
        environment.put(
                "MEETLAT_ACCESS_FILE", sourcesFile(folder).toAbsolutePath().toString());
        return Map.copyOf(environment);
    }

    /** Without the keys, so that no log can tell them. */
    @Override
    public String toString() {
        return "keys for submitter, evaluator and operator";
    }
}
