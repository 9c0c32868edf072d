package meetlat.deployment;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line: {@code [validate|publish] [--option=value...]}. Without a word, everything is done.
 *
 * @param command what to do
 * @param bootstrapServers {@code --bootstrap-servers=host:port}
 * @param registry {@code --registry=http://host:port}
 * @param catalogue {@code --catalogue=folder}, holding one folder per definitions version
 * @param partitions {@code --partitions=4}: of the topics; cannot be changed later without moving state
 * @param replication {@code --replication=1}: copies of each partition
 * @param serdeSettings {@code --serde.KEY=VALUE}: settings of another serializer than the built-in one
 */
record Options(
        Command command,
        String bootstrapServers,
        URI registry,
        Path catalogue,
        int partitions,
        short replication,
        Map<String, String> serdeSettings) {

    private static final String SERDE = "serde.";

    static Options parse(String... args) {
        Map<String, String> given = new HashMap<>();
        Map<String, String> serde = new HashMap<>();
        boolean word = args.length > 0 && !args[0].startsWith("--");
        Command command = word ? Command.of(args[0]) : Command.DEPLOY;
        for (String arg : List.of(args).subList(word ? 1 : 0, args.length)) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0) {
                throw new DeploymentException("not understood: " + arg + "; options are --name=value");
            }
            String name = arg.substring(2, equals);
            String value = arg.substring(equals + 1);
            if (name.startsWith(SERDE)) {
                serde.put(name.substring(SERDE.length()), value);
            } else {
                given.put(name, value);
            }
        }
        Options options = new Options(
                command,
                given.getOrDefault("bootstrap-servers", "localhost:9092"),
                URI.create(given.getOrDefault("registry", "http://localhost:8085")),
                Path.of(given.getOrDefault("catalogue", "catalogue")),
                number(given, "partitions", 4),
                (short) number(given, "replication", 1),
                Map.copyOf(serde));
        given.keySet()
                .removeAll(java.util.Set.of("bootstrap-servers", "registry", "catalogue", "partitions", "replication"));
        if (!given.isEmpty()) {
            throw new DeploymentException(
                    "unknown option --" + given.keySet().iterator().next()
                            + "; there are --bootstrap-servers, --registry, --catalogue, --partitions, --replication, --serde.*");
        }
        return options;
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        String value = given.getOrDefault(name, Integer.toString(otherwise));
        if (!value.matches("[1-9][0-9]{0,4}")) {
            throw new DeploymentException("--" + name + " takes a whole number of at least 1, not " + value);
        }
        return Integer.parseInt(value);
    }
}
