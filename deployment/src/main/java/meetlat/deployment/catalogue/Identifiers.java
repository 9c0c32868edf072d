package meetlat.deployment.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;

/** Identifiers stand in keys and paths, so that only some characters are possible, and name one thing each. */
final class Identifiers {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    /** A code may say so many or more, as in 65+. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+-]*");

    private Identifiers() {}

    static void check(String what, Collection<Located<String>> ids, Mistakes mistakes) {
        check(what, ids, IDENTIFIER, "use letters, digits and hyphens", mistakes);
    }

    static void checkCodes(String what, Collection<Located<String>> ids, Mistakes mistakes) {
        check(what, ids, CODE, "use letters, digits, hyphens and plus signs", mistakes);
    }

    private static void check(
            String what, Collection<Located<String>> ids, Pattern allowed, String mend, Mistakes mistakes) {
        for (Located<String> id : ids) {
            if (!id.isBroken() && !allowed.matcher(id.value()).matches()) {
                mistakes.add(id.place(), what + " \"" + id + "\" has an id with other characters", mend);
            }
        }
        checkDistinct(what, ids, mistakes);
    }

    static void checkDistinct(String what, Collection<Located<String>> ids, Mistakes mistakes) {
        Map<String, Place> seen = new HashMap<>();
        for (Located<String> id : ids) {
            Place first = id.isBroken() ? null : seen.putIfAbsent(id.value(), id.place());
            if (first != null) {
                mistakes.add(
                        id.place(), what + " " + id + " is there twice, first at " + first, "keep one, or rename one");
            }
        }
    }
}
