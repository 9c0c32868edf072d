package meetlat.access;

import java.util.SortedSet;
import java.util.TreeSet;

/** Which forms or projects a source may send for. */
public sealed interface Scope {

    /** Whatever the catalogue has, also what is added to it. */
    record Every() implements Scope {}

    /** These and no other. */
    record Only(SortedSet<String> ids) implements Scope {

        public Only {
            ids = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }
    }
}
