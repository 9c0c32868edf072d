package meetlat.deployment;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import meetlat.access.file.SourcesFileException;
import meetlat.deployment.catalogue.CatalogueFolder;
import meetlat.deployment.catalogue.CatalogueReading;
import meetlat.deployment.importing.Import;
import meetlat.deployment.publication.PublicationPlan;
import meetlat.schemas.Catalogue;
import meetlat.schemas.RegistrySerdes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Validates the catalogue, creates the topics, registers the schemas and publishes; see {@link Options} for the command
 * line. And sends files to the system that runs.
 */
public final class Deployment {

    private static final Logger log = LoggerFactory.getLogger(Deployment.class);
    /** Writes lines as they are to standard output; see logback.xml. */
    private static final Logger lines = LoggerFactory.getLogger("lines");

    /** The registry client's logger, held so that its level is kept: at INFO it prints whole schemas. */
    private static final java.util.logging.Logger REGISTRY_CLIENT =
            java.util.logging.Logger.getLogger("DefaultSchemaResolver");

    private Deployment() {}

    /** Exits with 0 when all stands, with 1 and what to mend when it does not; {@code import} says its own codes. */
    public static void main(String[] args) {
        REGISTRY_CLIENT.setLevel(Level.WARNING);
        String word = args.length == 0 ? "" : args[0];
        List<String> rest = List.of(args).subList(Math.min(1, args.length), args.length);
        if (Command.IMPORT.isWord(word)) {
            System.exit(Import.of(utf8(FileDescriptor.out), utf8(FileDescriptor.err))
                    .run(rest));
        }
        try {
            if (Command.KEYS.isWord(word)) {
                KeysCommand.parse(rest).run(lines::info, log::info);
            } else if (Command.ERASE.isWord(word)) {
                Erasure.run(rest);
            } else {
                run(Options.parse(args));
            }
        } catch (DeploymentException | SourcesFileException e) {
            log.error("{}", e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) {
        if (options.command() != Command.VALIDATE) {
            run(options, Clock.systemUTC());
            return;
        }
        Validation validation = Validation.of(options.catalogue(), Clock.systemUTC());
        validation.lines().forEach(lines::info);
        if (!validation.sound()) {
            System.exit(1);
        }
    }

    /** What is said of a file may be in any language of the readers, whatever the platform's encoding. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    static void run(Options options, Clock clock) {
        List<Catalogue> versions = soundVersions(options.catalogue());
        if (options.command() == Command.DEPLOY) {
            new TopicCreation(options.bootstrapServers()).create(options.partitions(), options.replication());
            new SchemaRegistration(options.registry()).register();
        }
        RegistrySerdes serdes = RegistrySerdes.at(options.registry().toString(), options.serdeSettings());
        CatalogueTopic topic = new CatalogueTopic(options.bootstrapServers(), serdes, clock);
        PublicationPlan plan = PublicationPlan.of(
                versions, topic.latest(), clock, options.catalogue().toString());
        topic.write(plan.written());
        plan.lines().forEach(log::info);
    }

    private static List<Catalogue> soundVersions(Path folder) {
        CatalogueReading reading = CatalogueFolder.read(folder);
        if (!reading.mistakes().isEmpty()) {
            throw new DeploymentException(reading.mistakes().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining("\n", "the catalogue has mistakes:\n", "")));
        }
        return reading.versions();
    }
}
