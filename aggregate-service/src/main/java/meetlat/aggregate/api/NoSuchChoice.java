package meetlat.aggregate.api;

import java.util.List;

/** A parameter asks for something else than there is to choose from; the message says what there is. */
final class NoSuchChoice extends RuntimeException {

    NoSuchChoice(String parameter, String asked, List<String> choices) {
        super("there is no " + parameter + " \"" + asked + "\"; there are " + String.join(", ", choices));
    }

    /** Throws this unless it is one of the choices. */
    static void unlessAmong(String parameter, String asked, List<String> choices) {
        if (!choices.contains(asked)) {
            throw new NoSuchChoice(parameter, asked, choices);
        }
    }
}
