package meetlat.deployment.catalogue;

import java.util.Collection;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Nearest;

/**
 * The names that something may refer to.
 *
 * @param what what each of them is, for messages
 * @param complete whether all of them could be read; else nothing can be said of a name that is not among them
 */
record Names(String what, Collection<String> known, boolean complete) {

    Names(String what, Collection<String> known) {
        this(what, known, true);
    }

    /**
     * Whether there is such a name; notes a mistake when there is none.
     *
     * @param owner who refers to it, for the message
     */
    boolean knows(Located<String> name, String owner, Mistakes mistakes) {
        if (known.contains(name.value())) {
            return true;
        }
        if (complete && !name.isBroken()) {
            mistakes.add(
                    name.place(),
                    owner + " names " + name + ", which is no " + what,
                    Nearest.mend(name.value(), known));
        }
        return false;
    }
}
