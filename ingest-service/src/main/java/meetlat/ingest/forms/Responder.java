package meetlat.ingest.forms;

import java.util.Optional;
import meetlat.ingest.intake.Names;

/** Who responded, as Microsoft Forms says it. */
final class Responder {

    private static final String NOBODY = "anonymous";

    private Responder() {}

    /** The address or account; nothing of a form that is filled in without signing in. */
    static Optional<String> of(String text) {
        String address = Names.stripped(text);
        return address.isEmpty() || address.equalsIgnoreCase(NOBODY) ? Optional.empty() : Optional.of(address);
    }
}
