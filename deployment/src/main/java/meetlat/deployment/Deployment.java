package meetlat.deployment;

import java.util.logging.Level;
import meetlat.schemas.Catalogue;
import meetlat.schemas.RegistrySerdes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics, registers the schemas and publishes the catalogue; see {@link Options} for the command line. */
public final class Deployment {

    private static final Logger log = LoggerFactory.getLogger(Deployment.class);

    /** The registry client's logger, held so that its level is kept: at INFO it prints whole schemas. */
    private static final java.util.logging.Logger REGISTRY_CLIENT =
            java.util.logging.Logger.getLogger("DefaultSchemaResolver");

    private Deployment() {}

    /** Exits with 0 when all stands, with 1 and one line that says what to mend when it does not. */
    public static void main(String[] args) {
        REGISTRY_CLIENT.setLevel(Level.WARNING);
        try {
            run(Options.parse(args));
        } catch (DeploymentException e) {
            log.error("{}", e.getMessage());
            System.exit(1);
        }
    }

    static void run(Options options) {
        Catalogue catalogue = CatalogueFiles.read(options.catalogue());
        new TopicCreation(options.bootstrapServers()).create(options.partitions(), options.replication());
        new SchemaRegistration(options.registry()).register();
        RegistrySerdes serdes = RegistrySerdes.at(options.registry().toString(), options.serdeSettings());
        new CataloguePublication(options.bootstrapServers(), serdes).publish(catalogue);
        log.info("topics, schemas and definitions version {} are in place", catalogue.getDefinitions());
    }
}
