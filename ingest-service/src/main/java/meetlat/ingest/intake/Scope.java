package meetlat.ingest.intake;

import java.util.Set;

/** Which of the forms or projects of the catalogue a sender may send for. */
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
    record Only(Set<String> ids) implements Scope {

        public Only {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean includes(String id) {
            return ids.contains(id);
        }
    }
}
