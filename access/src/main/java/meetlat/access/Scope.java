package meetlat.access;

import java.util.SortedSet;
import java.util.TreeSet;

/** Which forms or projects a source may send for. */
public sealed interface Scope {

    boolean includes(String id);

    /** Whatever the catalogue has, also what is added to it. */
    record Every() implements Scope {

        @Override
        public boolean includes(String id) {
            return true;
        }
    }

    /** These and no other. */
    record Only(SortedSet<String> ids) implements Scope {

        public Only {
            ids = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        }

        @Override
        public boolean includes(String id) {
            return ids.contains(id);
        }
    }
}
