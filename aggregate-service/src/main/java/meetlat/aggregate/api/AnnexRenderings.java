package meetlat.aggregate.api;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Keeps the number of annexes that are made at the same time low: each takes a processor for a second or more. */
final class AnnexRenderings {

    private final Semaphore places;

    /** @param limit how many may be made at the same time */
    AnnexRenderings(int limit) {
        this.places = new Semaphore(limit);
    }

    /** As many are being made as may be. */
    static final class Busy extends RuntimeException {

        Busy() {
            super("other annexes are being made: try again in some seconds");
        }
    }

    /** What the rendering gives; throws {@link Busy} at once when there is no place. */
    byte[] render(Supplier<byte[]> rendering) {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        try {
            return rendering.get();
        } finally {
            places.release();
        }
    }
}
