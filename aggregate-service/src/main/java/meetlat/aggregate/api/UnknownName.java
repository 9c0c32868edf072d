package meetlat.aggregate.api;

import java.util.List;

/** A name that the catalogue does not have; the message says which it has. */
final class UnknownName extends RuntimeException {

    UnknownName(String what, String name, List<String> known) {
        super("there is no " + what + " \"" + name + "\"; there are " + String.join(", ", known));
    }
}
