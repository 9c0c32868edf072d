package meetlat.aggregate.api;

import meetlat.aggregate.release.Making;
import meetlat.aggregate.release.Released;

/** Where releases are kept. */
public interface ReleaseTopic {

    /** Makes and writes a release; returns when all of it is kept. */
    void write(Making making);

    /** Lets go of the figures of an old release. */
    void forget(Released old);
}
