package meetlat.ingest.push;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A delivery that is not finished. For one thread. */
final class Pending {

    private final Delivery delivery;
    private final Instant since;
    private final List<Runnable> whenFinished = new ArrayList<>();
    private int failures;

    Pending(Delivery delivery, Instant since) {
        this.delivery = delivery;
        this.since = since;
    }

    Delivery delivery() {
        return delivery;
    }

    Instant since() {
        return since;
    }

    void whenFinished(Runnable told) {
        whenFinished.add(told);
    }

    /** Returns how many attempts have failed. */
    int failed() {
        return ++failures;
    }

    int failures() {
        return failures;
    }

    void finish() {
        whenFinished.forEach(Runnable::run);
    }
}
