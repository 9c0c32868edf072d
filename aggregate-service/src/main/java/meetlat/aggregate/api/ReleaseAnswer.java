package meetlat.aggregate.api;

import java.time.Instant;
import meetlat.aggregate.release.Released;

/** Which release figures are of. */
public record ReleaseAnswer(int number, Instant at) {

    static ReleaseAnswer of(Released released) {
        return new ReleaseAnswer(released.number(), released.at());
    }
}
