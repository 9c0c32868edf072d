package meetlat.access;

import java.util.Optional;

/** Who makes a request. */
public sealed interface Caller {

    Role role();

    /** The source that the caller is; nothing for the public. */
    Optional<Source> known();

    /** Somebody who shows no credentials. */
    record Anyone() implements Caller {

        @Override
        public Role role() {
            return Role.PUBLIC;
        }

        @Override
        public Optional<Source> known() {
            return Optional.empty();
        }
    }

    /** Somebody who has shown to be a source. */
    record Known(Source source) implements Caller {

        @Override
        public Role role() {
            return source.role();
        }

        @Override
        public Optional<Source> known() {
            return Optional.of(source);
        }
    }
}
