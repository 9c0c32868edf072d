package meetlat.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting between two looks at something that another process does. */
final class Waiting {

    private static final Duration POLL = Duration.ofMillis(50);

    private Waiting() {}

    /** Waits until the condition holds; returns whether it did before the deadline. */
    static boolean until(BooleanSupplier condition, Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(POLL);
        }
        return true;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }
}
