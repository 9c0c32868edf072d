package meetlat.aggregate.api;

import java.util.Collection;
import java.util.List;
import meetlat.aggregate.figures.Definitions;

/** A name that there is not; the message says which there are, or the nearest when there are many. */
final class UnknownName extends RuntimeException {

    /** More names than this are not listed whole. */
    private static final int LISTED = 10;

    UnknownName(String what, String name, List<String> known) {
        super("there is no " + what + " \"" + name + "\"; " + there(name, known));
    }

    private static String there(String name, List<String> known) {
        if (known.isEmpty()) {
            return "there is none";
        }
        return known.size() <= LISTED
                ? "there are " + String.join(", ", known)
                : "the nearest of " + known.size() + " are " + String.join(", ", Nearest.to(name, known, LISTED));
    }

    /** Throws this for the first of the names of a slice that is not known. */
    static void unlessKnown(
            Definitions known, Collection<String> indicators, Collection<String> projects, Collection<String> periods) {
        unlessKnown("indicator", indicators, known.indicators());
        unlessKnown("project", projects, known.projects());
        unlessKnown("period", periods, known.periods());
    }

    /** Throws this for the first of the names that is not known. */
    static void unlessKnown(String what, Collection<String> names, List<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UnknownName(what, name, known);
            }
        }
    }
}
