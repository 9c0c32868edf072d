package meetlat.bench;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Silences what would fill the terminal. */
final class Quiet {

    /** Held so that its level is kept: at INFO it prints whole schemas. */
    private static final Logger REGISTRY_CLIENT = Logger.getLogger("DefaultSchemaResolver");

    private Quiet() {}

    static void registryClient() {
        REGISTRY_CLIENT.setLevel(Level.WARNING);
    }
}
